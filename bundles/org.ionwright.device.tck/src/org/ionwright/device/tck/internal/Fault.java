package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What goes wrong on a wire. Positions are bytes received or, on a link that is no byte channel, calls made. Used by one thread at a
 * time.
 */
final class Fault {

	/** How the wire is at a position. */
	enum Kind {
		NONE, CUT, SILENT
	}

	/** How an answer is spoilt. The last two bytes stay where a terminator may be, so that the answer ends. */
	enum Garbage {
		RANDOM, TRUNCATED, LONGER, OTHER, FLIPPED, ENDLESS, UNTERMINATED
	}

	private static final int ENDLESS = 80_000;

	private final Kind kind;
	private final long position;
	private final Garbage garbage;
	private final int reply;
	private final Random random;
	private final List<byte[]> heard = new ArrayList<>();

	private Fault(Kind kind, long position, Garbage garbage, int reply, long seed) {
		this.kind = kind;
		this.position = position;
		this.garbage = garbage;
		this.reply = reply;
		random = new Random(seed);
	}

	static Fault none() {
		return new Fault(Kind.NONE, 0, Garbage.RANDOM, -1, 0);
	}

	/** From {@code position} on. */
	static Fault from(Kind kind, long position) {
		return new Fault(kind, position, Garbage.RANDOM, -1, 0);
	}

	/** Spoils what answers message {@code reply}, the first being 1. */
	static Fault garbage(Garbage garbage, int reply, long seed) {
		return new Fault(Kind.NONE, 0, garbage, reply, seed);
	}

	Kind at(long now) {
		return kind != Kind.NONE && now >= position ? kind : Kind.NONE;
	}

	/** Whether it began before the position that was reached. */
	boolean struck(long now) {
		return kind != Kind.NONE && now > position;
	}

	/** How many of {@code count} bytes behind {@code now} still come through. */
	int passes(long now, int count) {
		return kind == Kind.NONE ? count : (int) Math.max(0, Math.min(count, position - now));
	}

	boolean spoils(int message) {
		return message == reply;
	}

	byte[] spoil(byte[] bytes) {
		int tail = Math.min(2, bytes.length);
		byte[] end = Arrays.copyOfRange(bytes, bytes.length - tail, bytes.length);
		return switch (garbage) {
		case RANDOM -> join(random(bytes.length - tail), end);
		case TRUNCATED -> join(Arrays.copyOf(bytes, (bytes.length - tail) / 2), end);
		case LONGER -> join(join(Arrays.copyOf(bytes, bytes.length - tail), random(1 + random.nextInt(60))), end);
		case OTHER -> heard.isEmpty() ? join(random(3), end) : heard.get(random.nextInt(heard.size())).clone();
		case FLIPPED -> flipped(bytes);
		case ENDLESS -> join(bytes, random(ENDLESS));
		case UNTERMINATED -> Arrays.copyOf(bytes, bytes.length - tail);
		};
	}

	/** A whole answer that came unspoilt, to be given at the wrong time. */
	void heard(byte[] bytes) {
		if (heard.size() < 50) {
			heard.add(bytes.clone());
		}
	}

	Random random() {
		return random;
	}

	private byte[] random(int length) {
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

	private byte[] flipped(byte[] bytes) {
		byte[] other = bytes.clone();
		if (other.length > 0) {
			other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return other;
	}

	private static byte[] join(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	@Override
	public String toString() {
		return reply >= 0 ? String.format(Locale.ROOT, "answer %d %s", reply, garbage.name().toLowerCase(Locale.ROOT))
				: String.format(Locale.ROOT, "wire %s from position %d on", kind.name().toLowerCase(Locale.ROOT),
						position);
	}
}
