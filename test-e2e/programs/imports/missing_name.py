from shapes.flat import squar
