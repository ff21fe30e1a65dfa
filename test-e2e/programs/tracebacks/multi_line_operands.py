left = 10
right = []
answer = (
    left
    + 5
    - right
)
