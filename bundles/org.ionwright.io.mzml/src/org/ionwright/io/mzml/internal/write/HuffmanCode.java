package org.ionwright.io.mzml.internal.write;

import java.util.Arrays;

/** A canonical code of limited length for symbols that occur with given counts (D. A. Huffman, Proc. IRE 40 (1952) 1098; RFC 1951, 3.2.2). */
final class HuffmanCode {

	private final int limit;
	private final int[] lengths;
	private final int[] codes;
	private final long[] sorted;
	private final int[] weights;
	private final int[] parents;

	HuffmanCode(int symbols, int limit) {
		this.limit = limit;
		lengths = new int[symbols];
		codes = new int[symbols];
		sorted = new long[symbols];
		weights = new int[2 * symbols];
		parents = new int[2 * symbols];
	}

	/** Bits of a symbol's code; 0 when it does not occur. */
	int length(int symbol) {
		return lengths[symbol];
	}

	/** Its bits, the first lowest. */
	int code(int symbol) {
		return codes[symbol];
	}

	/** Makes the code. One symbol alone has a code of one bit. */
	void of(int[] counts) {
		int[] weighed = counts;
		while (!build(weighed)) {
			weighed = Arrays.stream(weighed).map(count -> count == 0 ? 0 : count / 4 + 1).toArray();
		}
		assign();
	}

	/** @return false when a code became too long */
	private boolean build(int[] counts) {
		Arrays.fill(lengths, 0);
		int used = 0;
		for (int symbol = 0; symbol < counts.length; symbol++) {
			if (counts[symbol] > 0) {
				sorted[used++] = (long) counts[symbol] << 10 | symbol;
			}
		}
		if (used < 2) {
			if (used == 1) {
				lengths[(int) sorted[0] & 1023] = 1;
			}
			return true;
		}
		Arrays.sort(sorted, 0, used);
		for (int i = 0; i < used; i++) {
			weights[i] = (int) (sorted[i] >> 10);
		}
		int leaf = 0;
		int node = used;
		for (int next = used; next < 2 * used - 1; next++) {
			int sum = 0;
			for (int i = 0; i < 2; i++) {
				int least = leaf < used && (node >= next || weights[leaf] <= weights[node]) ? leaf++ : node++;
				parents[least] = next;
				sum += weights[least];
			}
			weights[next] = sum;
		}
		int root = 2 * used - 2;
		weights[root] = 0;
		for (int i = root - 1; i >= 0; i--) {
			weights[i] = weights[parents[i]] + 1;
			if (weights[i] > limit) {
				return false;
			}
		}
		for (int i = 0; i < used; i++) {
			lengths[(int) sorted[i] & 1023] = weights[i];
		}
		return true;
	}

	private void assign() {
		int[] next = new int[limit + 2];
		for (int length : lengths) {
			next[length + 1]++;
		}
		next[1] = 0;
		for (int length = 2; length <= limit; length++) {
			next[length] = next[length] + next[length - 1] << 1;
		}
		for (int symbol = 0; symbol < lengths.length; symbol++) {
			int length = lengths[symbol];
			codes[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> 32 - length;
		}
	}
}
