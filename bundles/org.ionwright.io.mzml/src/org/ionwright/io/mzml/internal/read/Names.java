package org.ionwright.io.mzml.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/** One string object for each of the few short names that a file repeats millions of times. */
final class Names {

	private static final int SLOTS = 2048;
	private static final AtomicReferenceArray<@Nullable String> TABLE = new AtomicReferenceArray<>(SLOTS);

	private Names() {
	}

	static String of(byte[] bytes, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + bytes[i];
		}
		int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
		String known = TABLE.get(slot);
		if (known != null && equal(known, bytes, start, end)) {
			return known;
		}
		String name = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
		if (name.length() <= 32) {
			TABLE.set(slot, name);
		}
		return name;
	}

	private static boolean equal(String known, byte[] bytes, int start, int end) {
		if (known.length() != end - start) {
			return false;
		}
		for (int i = start; i < end; i++) {
			if (known.charAt(i - start) != (char) (bytes[i] & 0xFF)) {
				return false;
			}
		}
		return true;
	}
}
