package dev.gosling.stdlib.sort;

/**
 * Sorts what can be compared and swapped by index. Where elements are equal their final order shows
 * the algorithm, so this takes the very steps of Go's: pattern-defeating quicksort, and for stable
 * sorts insertion-sorted blocks merged by SymMerge.
 */
public abstract class Sorter {
  private static final int INSERTION_LENGTH = 12;
  private static final int NINTHER_LENGTH = 50;
  private static final int MAX_SWAPS = 12;

  protected abstract boolean less(int i, int j);

  protected abstract void swap(int i, int j);

  /** Sorts elements {@code [0, n)}. */
  public final void sort(int n) {
    sort(n, 32 - Integer.numberOfLeadingZeros(n));
  }

  /**
   * @param limit how many bad pivots are put up with before heapsort takes over
   */
  public final void sort(int n, int limit) {
    quicksort(0, n, limit);
  }

  private void insertionSort(int a, int b) {
    for (int i = a + 1; i < b; i++) for (int j = i; j > a && less(j, j - 1); j--) swap(j, j - 1);
  }

  private void siftDown(int low, int high, int first) {
    int root = low;
    while (true) {
      int child = 2 * root + 1;
      if (child >= high) return;
      if (child + 1 < high && less(first + child, first + child + 1)) child++;
      if (!less(first + root, first + child)) return;
      swap(first + root, first + child);
      root = child;
    }
  }

  private void heapSort(int a, int b) {
    int n = b - a;
    for (int i = (n - 1) / 2; i >= 0; i--) siftDown(i, n, a);
    for (int i = n - 1; i >= 0; i--) {
      swap(a, a + i);
      siftDown(0, i, a);
    }
  }

  private void quicksort(int a, int b, int limit) {
    boolean wasBalanced = true;
    boolean wasPartitioned = true;
    while (true) {
      int length = b - a;
      if (length <= INSERTION_LENGTH) {
        insertionSort(a, b);
        return;
      }
      if (limit == 0) {
        heapSort(a, b);
        return;
      }
      if (!wasBalanced) {
        breakPatterns(a, b);
        limit--;
      }
      int pivot = choosePivot(a, b);
      if (swaps == MAX_SWAPS) {
        reverse(a, b);
        pivot = b - 1 - (pivot - a);
        swaps = 0;
      }
      boolean looksSorted = swaps == 0;
      if (wasBalanced && wasPartitioned && looksSorted && partialInsertionSort(a, b)) return;
      if (a > 0 && !less(a - 1, pivot)) {
        a = partitionEqual(a, b, pivot);
        continue;
      }
      int mid = partition(a, b, pivot);
      wasPartitioned = alreadyPartitioned;
      int left = mid - a;
      int right = b - mid;
      wasBalanced = Math.min(left, right) >= length / 8;
      if (left < right) {
        quicksort(a, mid, limit);
        a = mid + 1;
      } else {
        quicksort(mid + 1, b, limit);
        b = mid;
      }
    }
  }

  /** Set by {@link #partition}: nothing had to be swapped. */
  private boolean alreadyPartitioned;

  /** Elements before the result are less than the pivot, which is there; others follow. */
  private int partition(int a, int b, int pivot) {
    swap(a, pivot);
    int i = a + 1;
    int j = b - 1;
    while (i <= j && less(i, a)) i++;
    while (i <= j && !less(j, a)) j--;
    alreadyPartitioned = i > j;
    while (i <= j) {
      swap(i++, j--);
      while (i <= j && less(i, a)) i++;
      while (i <= j && !less(j, a)) j--;
    }
    swap(j, a);
    return j;
  }

  /** Elements before the result equal the pivot, others are greater; none is less. */
  private int partitionEqual(int a, int b, int pivot) {
    swap(a, pivot);
    int i = a + 1;
    int j = b - 1;
    while (true) {
      while (i <= j && !less(a, i)) i++;
      while (i <= j && less(a, j)) j--;
      if (i > j) return i;
      swap(i++, j--);
    }
  }

  /** Mends up to five places that are out of order; true if all is sorted then. */
  private boolean partialInsertionSort(int a, int b) {
    int i = a + 1;
    for (int step = 0; step < 5; step++) {
      while (i < b && !less(i, i - 1)) i++;
      if (i == b) return true;
      if (b - a < NINTHER_LENGTH) return false;
      swap(i, i - 1);
      if (i - a >= 2) {
        for (int j = i - 1; j >= 1 && less(j, j - 1); j--) swap(j, j - 1);
      }
      if (b - i >= 2) {
        for (int j = i + 1; j < b && less(j, j - 1); j++) swap(j, j - 1);
      }
    }
    return false;
  }

  private void breakPatterns(int a, int b) {
    int length = b - a;
    if (length < 8) return;
    long random = length;
    long mask = (1L << 32 - Integer.numberOfLeadingZeros(length)) - 1;
    int middle = a + length / 4 * 2;
    for (int i = middle - 1; i <= middle + 1; i++) {
      random ^= random << 13;
      random ^= random >>> 7;
      random ^= random << 17;
      int other = (int) (random & mask);
      if (other >= length) other -= length;
      swap(i, a + other);
    }
  }

  /** How many pairs {@link #choosePivot} found in descending order. */
  private int swaps;

  private int choosePivot(int a, int b) {
    int length = b - a;
    swaps = 0;
    int i = a + length / 4;
    int j = a + length / 4 * 2;
    int k = a + length / 4 * 3;
    if (length < 8) return j;
    if (length >= NINTHER_LENGTH) {
      i = median(i - 1, i, i + 1);
      j = median(j - 1, j, j + 1);
      k = median(k - 1, k, k + 1);
    }
    return median(i, j, k);
  }

  private int median(int a, int b, int c) {
    int swapped;
    if (less(b, a)) {
      swaps++;
      swapped = a;
      a = b;
      b = swapped;
    }
    if (less(c, b)) {
      swaps++;
      b = c;
    }
    if (less(b, a)) {
      swaps++;
      b = a;
    }
    return b;
  }

  private void reverse(int a, int b) {
    for (int i = a, j = b - 1; i < j; i++, j--) swap(i, j);
  }

  /** Sorts elements {@code [0, n)} and keeps the order of equal ones. */
  public final void stable(int n) {
    int block = 20;
    int a = 0;
    for (; a + block <= n; a += block) insertionSort(a, a + block);
    insertionSort(a, n);
    for (; block < n; block *= 2) {
      a = 0;
      for (; a + 2 * block <= n; a += 2 * block) merge(a, a + block, a + 2 * block);
      if (a + block < n) merge(a, a + block, n);
    }
  }

  /** Merges the sorted {@code [a, m)} and {@code [m, b)}; neither is empty. */
  private void merge(int a, int m, int b) {
    if (m - a == 1) {
      int i = m;
      for (int j = b; i < j; ) {
        int h = (i + j) >>> 1;
        if (less(h, a)) i = h + 1;
        else j = h;
      }
      for (int k = a; k < i - 1; k++) swap(k, k + 1);
      return;
    }
    if (b - m == 1) {
      int i = a;
      for (int j = m; i < j; ) {
        int h = (i + j) >>> 1;
        if (!less(m, h)) i = h + 1;
        else j = h;
      }
      for (int k = m; k > i; k--) swap(k, k - 1);
      return;
    }
    int mid = (a + b) >>> 1;
    int n = mid + m;
    int start = m > mid ? n - b : a;
    for (int r = m > mid ? mid : m; start < r; ) {
      int c = (start + r) >>> 1;
      if (!less(n - 1 - c, c)) start = c + 1;
      else r = c;
    }
    int end = n - start;
    if (start < m && m < end) rotate(start, m, end);
    if (a < start && start < mid) merge(a, start, mid);
    if (mid < end && end < b) merge(mid, end, b);
  }

  /** Exchanges the neighbouring blocks {@code [a, m)} and {@code [m, b)}. */
  private void rotate(int a, int m, int b) {
    int i = m - a;
    int j = b - m;
    while (i != j) {
      if (i > j) {
        swapRange(m - i, m, j);
        i -= j;
      } else {
        swapRange(m - i, m + j - i, i);
        j -= i;
      }
    }
    swapRange(m - i, m, i);
  }

  private void swapRange(int a, int b, int n) {
    for (int i = 0; i < n; i++) swap(a + i, b + i);
  }
}
