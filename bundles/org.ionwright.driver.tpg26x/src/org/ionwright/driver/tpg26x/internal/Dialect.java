package org.ionwright.driver.tpg26x.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The two ways the family talks: channels by number (TPG 256, 261, 262, 36x, VGC 40x, 50x), or by board and circuit (TPG 300, 500). Codes
 * of units differ, so the wrong one is wrong by a factor of a hundred.
 */
enum Dialect {

	/** {@code PR1}, {@code PR2}, all at once by {@code PRX}. */
	NUMBERED(List.of(Unit.MBAR, Unit.TORR, Unit.PA, Unit.MICRON, Unit.HPA, Unit.V)),
	/** {@code PA1}, {@code PA2}, {@code PB1}, {@code PB2}. */
	LETTERED(List.of(Unit.HPA, Unit.MBAR, Unit.TORR, Unit.PA, Unit.MICRON, Unit.V, Unit.A));

	/** Units of the display, which are those of the line. */
	enum Unit {

		MBAR("mbar", 100), HPA("hPa", 100), TORR("Torr", 133.322368), PA("Pa", 1), MICRON("micron", 0.133322368),
		/** The gauge's output instead of a pressure. */
		V("V", Double.NaN), A("A", Double.NaN);

		private final String word;
		private final double pascal;

		Unit(String word, double pascal) {
			this.word = word;
			this.pascal = pascal;
		}

		/** Pa in one of this; NaN when it is no pressure. */
		double pascal() {
			return pascal;
		}

		String word() {
			return word;
		}
	}

	private static final List<String> CIRCUITS = List.of("A1", "A2", "B1", "B2");
	private static final List<String> SOURCES_300 = List.of("off", "A1", "A2", "B1", "B2", "A1 watches itself",
			"A2 watches itself", "B1 watches itself", "B2 watches itself");
	private static final List<String> SOURCES_500 = List.of("off", "A1", "A2", "B1", "B2", "on");

	private final List<Unit> units;

	Dialect(List<Unit> units) {
		this.units = units;
	}

	/** By code. */
	List<Unit> units() {
		return units;
	}

	/** Names of channels as they stand on the front. */
	List<String> channels(int count) {
		return this == LETTERED ? CIRCUITS : IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
	}

	/**
	 * What a set point can watch, by code.
	 *
	 * @param later
	 *            whether it is one of the later controllers: TPG 36x, VGC 50x, TPG 500
	 */
	List<String> sources(int channels, boolean later) {
		if (this == LETTERED) {
			return later ? SOURCES_500 : SOURCES_300;
		}
		Stream<String> numbered = channels(channels).stream().map(channel -> "channel " + channel);
		return (later ? Stream.concat(Stream.of("off", "on"), numbered) : numbered).toList();
	}
}
