class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


class LinkedList:
    def __init__(self, items=None):
        self.head = None
        if items is not None:
            for item in items:
                self.append(item)

    def append(self, data):
        new_node = Node(data)
        if self.head is None:
            self.head = new_node
            return
        current = self.head
        while current.next:
            current = current.next
        current.next = new_node

    def prepend(self, data):
        node = Node(data)
        node.next = self.head
        self.head = node

    def remove(self, data):
        current = self.head
        previous = None
        while current is not None:
            if current.data == data:
                if previous is None:
                    self.head = current.next
                else:
                    previous.next = current.next
                return True
            previous = current
            current = current.next
        return False

    def reverse(self):
        prev = None
        current = self.head
        while current:
            current.next, prev, current = prev, current, current.next
        self.head = prev

    def middle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        return slow.data if slow else None

    def __iter__(self):
        node = self.head
        while node:
            yield node.data
            node = node.next

    def __len__(self):
        count = 0
        for _ in self:
            count += 1
        return count

    def __contains__(self, value):
        return any(v == value for v in self)

    def __getitem__(self, index):
        for i, v in enumerate(self):
            if i == index:
                return v
        raise IndexError("list index out of range")

    def __repr__(self):
        return " -> ".join(str(x) for x in self) + " -> None"


ll = LinkedList([1, 2, 3])
ll.append(4)
ll.prepend(0)
print(ll, len(ll))
print(3 in ll, 10 in ll)
ll.reverse()
print(ll)
print("middle:", ll.middle())
print(ll.remove(2), ll.remove(42))
print(ll, ll[1], list(ll))
try:
    ll[10]
except IndexError as e:
    print("IndexError:", e)
empty = LinkedList()
print(empty, len(empty), bool(empty), empty.middle())
total = 0
for value in ll:
    total += value
print(total, sum(ll), max(ll), sorted(ll))
