package org.ionwright.device.transport;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A fault of a wire, for tests and for trying out what a driver makes of it. As a word: {@code kind}, {@code kind@byte7} or
 * {@code kind@call3}; {@code delay:200} has its milliseconds.
 *
 * @param at
 *            number of the byte received or of the call, the first is 1; 0 with {@link Place#ALWAYS}
 * @param delay
 *            of {@link Kind#DELAY}; zero for others
 */
public record Fault(Kind kind, Place place, long at, Duration delay) {

	/** What happens. */
	public enum Kind {
		/** Bytes received vanish. */
		DROP,
		/** Bytes received come later. */
		DELAY,
		/** Bytes received are others; CR and LF stay, so that the answer still ends. */
		GARBAGE,
		/** Each byte comes by itself. */
		SPLIT,
		/** The link breaks: before the call is sent, or instead of the byte. */
		DISCONNECT,
		/** From then on nothing comes and nothing arrives, and nobody says so, as with a half-open connection. */
		SILENCE
	}

	/** Where it happens. A call is what is sent in one piece, with all that is received before the next one. */
	public enum Place {
		ALWAYS, BYTE, CALL
	}

	private static final Pattern WORD = Pattern.compile("([a-z]+)(?::(\\d{1,6}))?(?:@(byte|call)(\\d{1,12}))?");

	public Fault {
		Objects.requireNonNull(place);
		if (at < 0 || (place == Place.ALWAYS) != (at == 0)) {
			throw new IllegalArgumentException("bytes and calls are counted from 1, not " + at);
		}
		if (delay.isNegative() || delay.isZero() == (kind == Kind.DELAY)) {
			throw new IllegalArgumentException(
					"delay needs milliseconds above 0 (delay:200) and no other fault has any");
		}
	}

	/**
	 * Reads words with commas between them.
	 *
	 * @throws IllegalArgumentException
	 *             that says which word is wrong and which ones there are
	 */
	public static List<Fault> parse(String words) {
		return Arrays.stream(words.split(",", -1)).map(Fault::word).toList();
	}

	private static Fault word(String word) {
		Matcher found = WORD.matcher(word);
		if (found.matches()) {
			for (Kind kind : Kind.values()) {
				if (kind.name().toLowerCase(Locale.ROOT).equals(found.group(1))) {
					Duration delay = Duration.ofMillis(found.group(2) == null ? 0 : Long.parseLong(found.group(2)));
					return found.group(3) == null ? new Fault(kind, Place.ALWAYS, 0, delay)
							: new Fault(kind, Place.valueOf(found.group(3).toUpperCase(Locale.ROOT)),
									Long.parseLong(found.group(4)), delay);
				}
			}
		}
		throw new IllegalArgumentException("'" + word + "' is no fault; there are "
				+ Arrays.stream(Kind.values())
						.map(kind -> kind.name().toLowerCase(Locale.ROOT) + (kind == Kind.DELAY ? ":MILLISECONDS" : ""))
						.collect(Collectors.joining(", "))
				+ ", each also with @byteN or @callN behind it");
	}

	/** As {@link #parse} reads it. */
	@Override
	public String toString() {
		return kind.name().toLowerCase(Locale.ROOT) + (delay.isZero() ? "" : ":" + delay.toMillis())
				+ (place == Place.ALWAYS ? "" : "@" + place.name().toLowerCase(Locale.ROOT) + at);
	}
}
