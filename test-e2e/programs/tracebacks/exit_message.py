import sys


def main():
    try:
        print("leaving with a message")
        sys.exit("something is wrong")
    finally:
        print("cleaned up")


main()
