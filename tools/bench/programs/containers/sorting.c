/* Four sorting algorithms on arrays: quick, merge, heap and shell. */
#include <stdbool.h>
#include <string.h>

#include "../lib/allocate.h"

static void swap(int *a, int *b)
{
    int value = *a;
    *a = *b;
    *b = value;
}

static void quick_sort(int *items, int low, int high)
{
    while (high - low > 12) {
        int middle = (low + high) / 2;
        if (items[middle] < items[low])
            swap(&items[middle], &items[low]);
        if (items[high] < items[low])
            swap(&items[high], &items[low]);
        if (items[high] < items[middle])
            swap(&items[high], &items[middle]);
        int pivot = items[middle];
        int i = low;
        int j = high;
        while (i <= j) {
            while (items[i] < pivot)
                i++;
            while (pivot < items[j])
                j--;
            if (i <= j)
                swap(&items[i++], &items[j--]);
        }
        if (j - low < high - i) {
            quick_sort(items, low, j);
            low = i;
        } else {
            quick_sort(items, i, high);
            high = j;
        }
    }
    for (int i = low + 1; i <= high; i++) {
        int item = items[i];
        int j = i - 1;
        for (; j >= low && item < items[j]; j--)
            items[j + 1] = items[j];
        items[j + 1] = item;
    }
}

static void merge_sort(int *items, int count, int *room)
{
    if (count < 2)
        return;
    int middle = count / 2;
    merge_sort(items, middle, room);
    merge_sort(items + middle, count - middle, room);
    memcpy(room, items, (size_t)middle * sizeof *room);
    int i = 0;
    int j = middle;
    int to = 0;
    while (i < middle && j < count)
        items[to++] = items[j] < room[i] ? items[j++] : room[i++];
    while (i < middle)
        items[to++] = room[i++];
}

static void sift_down(int *items, int root, int end)
{
    int item = items[root];
    for (;;) {
        int child = 2 * root + 1;
        if (child >= end)
            break;
        if (child + 1 < end && items[child] < items[child + 1])
            child++;
        if (!(item < items[child]))
            break;
        items[root] = items[child];
        root = child;
    }
    items[root] = item;
}

static void heap_sort(int *items, int count)
{
    for (int root = count / 2 - 1; root >= 0; root--)
        sift_down(items, root, count);
    for (int end = count - 1; end > 0; end--) {
        swap(&items[0], &items[end]);
        sift_down(items, 0, end);
    }
}

static void shell_sort(double *items, int count)
{
    int gap = 1;
    while (gap < count / 3)
        gap = 3 * gap + 1;
    for (; gap > 0; gap /= 3) {
        for (int i = gap; i < count; i++) {
            double item = items[i];
            int j = i;
            for (; j >= gap && item < items[j - gap]; j -= gap)
                items[j] = items[j - gap];
            items[j] = item;
        }
    }
}

static long long checksum(const int *numbers, int count)
{
    long long total = 0;
    for (int i = 0; i < count; i++)
        total = (total * 31 + numbers[i]) % 1000000007;
    return total;
}

int main(int argc, char **argv)
{
    int count = argc > 1 ? atoi(argv[1]) : 40000;
    size_t size = (size_t)count * sizeof(int);
    int *numbers = allocate((size_t)count, sizeof *numbers);
    int *quick = allocate((size_t)count, sizeof *quick);
    int *other = allocate((size_t)count, sizeof *other);
    int *room = allocate((size_t)count, sizeof *room);
    double *shelled = allocate((size_t)count, sizeof *shelled);
    unsigned seed = 1234;
    for (int i = 0; i < count; i++) {
        seed = (seed * 1103515245u + 12345u) & 0x7fffffffu;
        numbers[i] = (int)(seed >> 5);
        shelled[i] = numbers[i] / 8.0;
    }
    memcpy(quick, numbers, size);
    quick_sort(quick, 0, count - 1);
    printf("quick: %lld\n", checksum(quick, count));
    memcpy(other, numbers, size);
    merge_sort(other, count, room);
    printf("merge: %lld, %s\n", checksum(other, count), memcmp(other, quick, size) == 0 ? "True" : "False");
    memcpy(other, numbers, size);
    heap_sort(other, count);
    printf("heap:  %lld, %s\n", checksum(other, count), memcmp(other, quick, size) == 0 ? "True" : "False");
    shell_sort(shelled, count);
    for (int i = 0; i < count; i++)
        other[i] = (int)(shelled[i] * 8);
    printf("shell: %lld, %.3f to %.3f\n", checksum(other, count), shelled[0], shelled[count - 1]);
    free(numbers);
    free(quick);
    free(other);
    free(room);
    free(shelled);
    return 0;
}
