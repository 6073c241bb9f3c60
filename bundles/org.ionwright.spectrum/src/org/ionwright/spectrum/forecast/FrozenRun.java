package org.ionwright.spectrum.forecast;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

import org.ionwright.spectrum.run.RunFact;

/**
 * Instrument and method as a run holds them in its own description.
 *
 * @param instrumentFile
 *            text of the instrument file; empty when the run does not hold it
 * @param methodFile
 *            text of the method file; empty when the run does not hold it
 * @param seed
 *            of a simulated instrument
 */
public record FrozenRun(String instrumentFile, String methodFile, OptionalLong seed) {

	private static final String INSTRUMENT = "instrument file (gzip, base64)";
	private static final String METHOD = "method file (gzip, base64)";
	private static final String SEED = "random seed";
	/** Longer ones are no instrument and no method. */
	private static final int MOST_BYTES = 16 << 20;

	/** What is not there, or damaged, is left empty. */
	public static FrozenRun of(List<RunFact> facts) {
		return new FrozenRun(text(facts, INSTRUMENT), text(facts, METHOD), seed(value(facts, SEED)));
	}

	/** Whether a fact is one of these packed files, which say nothing to people as they are. */
	public static boolean isPacked(RunFact fact) {
		return fact.name().endsWith(INSTRUMENT) || fact.name().endsWith(METHOD);
	}

	private static OptionalLong seed(String value) {
		try {
			return value.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value.strip()));
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}

	private static String text(List<RunFact> facts, String name) {
		String packed = value(facts, name);
		if (packed.isEmpty()) {
			return "";
		}
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			return bytes.length > MOST_BYTES ? "" : new String(bytes, StandardCharsets.UTF_8);
		} catch (IOException | IllegalArgumentException e) {
			// Damaged: as if it were not there; whoever asks says what is missing.
			return "";
		}
	}

	private static String value(List<RunFact> facts, String name) {
		return facts.stream().filter(fact -> fact.name().endsWith(name)).map(RunFact::value).findFirst().orElse("");
	}
}
