import circles.a
print(circles.a.name, circles.b.name)
