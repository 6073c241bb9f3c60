package org.ionwright.device.transport;

/** Says where an answer ends. Pure. */
@FunctionalInterface
public interface Framing {

	/**
	 * @param bytes
	 *            what has arrived so far, first byte first; do not change
	 * @param length
	 *            how many of them count
	 * @return number of bytes of the first whole answer, terminator included; 0 when more must come
	 */
	int end(byte[] bytes, int length);

	/** Ends with these bytes. */
	static Framing terminated(String terminator) {
		int size = terminator.length();
		return (bytes, length) -> {
			for (int end = size; end <= length; end++) {
				int i = 0;
				while (i < size && bytes[end - size + i] == (byte) terminator.charAt(i)) {
					i++;
				}
				if (i == size) {
					return end;
				}
			}
			return 0;
		};
	}

	/** So many bytes. */
	static Framing exactly(int count) {
		return (bytes, length) -> length >= count ? count : 0;
	}
}
