import random


def merge_sort(arr):
    if len(arr) <= 1:
        return arr
    mid = len(arr) // 2
    left = merge_sort(arr[:mid])
    right = merge_sort(arr[mid:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


def quick_sort(arr):
    if len(arr) <= 1:
        return arr
    pivot = arr[len(arr) // 2]
    return (
        quick_sort([x for x in arr if x < pivot])
        + [x for x in arr if x == pivot]
        + quick_sort([x for x in arr if x > pivot])
    )


def insertion_sort(arr):
    for i in range(1, len(arr)):
        key = arr[i]
        j = i - 1
        while j >= 0 and key < arr[j]:
            arr[j + 1] = arr[j]
            j -= 1
        arr[j + 1] = key


def selection_sort(arr):
    for i in range(len(arr)):
        m = min(range(i, len(arr)), key=lambda k: arr[k])
        arr[i], arr[m] = arr[m], arr[i]
    return arr


def heap_sort(arr):
    def sift(end, root):
        while (child := 2 * root + 1) <= end:
            if child + 1 <= end and arr[child] < arr[child + 1]:
                child += 1
            if arr[root] < arr[child]:
                arr[root], arr[child] = arr[child], arr[root]
                root = child
            else:
                return

    for start in range((len(arr) - 2) // 2, -1, -1):
        sift(len(arr) - 1, start)
    for end in range(len(arr) - 1, 0, -1):
        arr[0], arr[end] = arr[end], arr[0]
        sift(end - 1, 0)
    return arr


def counting_sort(arr):
    counts = [0] * (max(arr) + 1)
    for x in arr:
        counts[x] += 1
    out = []
    for value, count in enumerate(counts):
        out += [value] * count
    return out


random.seed(3)
data = [random.randrange(100) for _ in range(12)]
print(data)
copy = data.copy()
insertion_sort(copy)
for f in (merge_sort, quick_sort, heap_sort, counting_sort, selection_sort, sorted):
    print(f.__name__.ljust(15), f(data[:]) == copy)
print(copy)


def binary_search(arr, target, lo=0, hi=None):
    if hi is None:
        hi = len(arr) - 1
    if lo > hi:
        return -1
    mid = (lo + hi) // 2
    if arr[mid] == target:
        return mid
    if arr[mid] < target:
        return binary_search(arr, target, mid + 1, hi)
    return binary_search(arr, target, lo, mid - 1)


print([binary_search(copy, x) for x in (copy[0], copy[5], 1000)])
