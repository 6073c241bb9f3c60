package org.ionwright.twin.wire.internal;

import org.ionwright.twin.wire.Protocol;

/** A device that is sent lines of text. An overlong line is dropped up to its end. */
public abstract class LineProtocol implements Protocol {

	private final int limit;
	private final String ends;
	private final StringBuilder line = new StringBuilder();
	private boolean overlong;

	/**
	 * @param limit
	 *            characters of a line
	 * @param ends
	 *            characters that each end a line
	 */
	protected LineProtocol(int limit, String ends) {
		this.limit = limit;
		this.ends = ends;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder();
		proceed(seconds, out);
		for (byte b : input) {
			char c = (char) (b & 0xff);
			heard(c, seconds, out);
			if (ends.indexOf(c) >= 0) {
				String complete = line.toString();
				boolean dropped = overlong;
				forget();
				out.append(dropped ? tooLong(seconds) : answer(complete, seconds));
			} else if (line.length() < limit) {
				line.append(c);
			} else {
				overlong = true;
			}
		}
		return out.isEmpty() ? NOTHING : Texts.bytes(out);
	}

	@Override
	public void hangUp(double seconds) {
		forget();
	}

	/** Drops what has come of a line. */
	protected final void forget() {
		line.setLength(0);
		overlong = false;
	}

	/** What the device does or says of its own accord; called before input is looked at. */
	protected void proceed(double seconds, StringBuilder out) {
		// most only answer
	}

	/** Each character as it comes, before it is added to the line. */
	protected void heard(char c, double seconds, StringBuilder out) {
		// most wait for the end of the line
	}

	/** Answer to a line without its end, with the end of the answer; empty for none. */
	protected abstract String answer(String text, double seconds);

	protected String tooLong(double seconds) {
		return "";
	}
}
