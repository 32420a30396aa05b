from geometry import *
from geometry.units import *

shapes = [Circle(1.5), Square(2), Rectangle(2, 3.5)]
for shape in shapes:
    print(f"{shape.name:<10} {area_in(shape, CM2):8.2f} {CM2} {area_in(shape, MM2):10.1f} {MM2}")
print(largest(shapes).name, "of", count_shapes())
