package org.ionwright.io.exchange.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;

/** Terms of the PSI-MS vocabulary (psi-ms.obo 4.1.257) for the words that older formats have for parts of an instrument. */
public final class Words {

	private record Word(Kind kind, String pattern, String accession, String name) {
	}

	private static final List<Word> WORDS = List.of(
			new Word(Kind.SOURCE, "nano.*|nsi", "MS:1000398", "nanoelectrospray"),
			new Word(Kind.SOURCE, ".*electrospray.*|esi", "MS:1000073", "electrospray ionization"),
			new Word(Kind.SOURCE, ".*atmospheric pressure chemical.*|apci", "MS:1000070",
					"atmospheric pressure chemical ionization"),
			new Word(Kind.SOURCE, ".*electron i(mpact|onization).*|ei", "MS:1000389", "electron ionization"),
			new Word(Kind.SOURCE, "chemical ionization|ci", "MS:1000071", "chemical ionization"),
			new Word(Kind.ANALYZER, "(single |triple )?quad(rupole)?|qms|tqms|sqms", "MS:1000081", "quadrupole"),
			new Word(Kind.ANALYZER, "tof|tofms|.*time[- ]of[- ]flight.*", "MS:1000084", "time-of-flight"),
			new Word(Kind.ANALYZER, "itms|(quadrupole )?ion ?trap", "MS:1000264", "ion trap"),
			new Word(Kind.ANALYZER, ".*radial ejection linear ion trap.*", "MS:1000083",
					"radial ejection linear ion trap"),
			new Word(Kind.ANALYZER, ".*orbitrap.*", "MS:1000484", "orbitrap"),
			new Word(Kind.ANALYZER, "ft ?ms|ft-?icr|.*ion cyclotron.*", "MS:1000079",
					"fourier transform ion cyclotron resonance"),
			new Word(Kind.DETECTOR, ".*electron multiplier.*|emt", "MS:1000253", "electron multiplier"),
			new Word(Kind.DETECTOR, ".*inductive.*", "MS:1000624", "inductive detector"),
			new Word(Kind.DETECTOR, ".*photomultiplier.*", "MS:1000116", "photomultiplier"),
			new Word(Kind.DETECTOR, ".*micro-?channel.*|mcp", "MS:1000114", "microchannel plate detector"));

	private Words() {
	}

	/** A station of the ion path; what the file calls it is kept where the vocabulary has no term that is known here. */
	public static InstrumentComponent component(Kind kind, String text) {
		String lower = text.strip().toLowerCase(Locale.ROOT);
		Optional<Word> word = WORDS.stream().filter(w -> w.kind == kind && lower.matches(w.pattern)).findFirst();
		return new InstrumentComponent(kind, word.map(w -> List.of(CvTerm.of(w.accession, w.name))).orElse(List.of()),
				word.isPresent() ? List.of() : List.of(UserTerm.text("type", text.strip())));
	}

	/** A time as XML writes it, in UTC where no zone stands. */
	public static Optional<Instant> time(String text) {
		try {
			return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
		} catch (DateTimeException e) {
			try {
				return Optional.of(LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC));
			} catch (DateTimeException other) {
				return Optional.empty();
			}
		}
	}

	/** At most 60 characters of something a file says, on one line. */
	public static String shortened(String text) {
		String line = text.replaceAll("[\\p{Cntrl}]", " ");
		return line.length() <= 60 ? line : line.substring(0, 60) + "…";
	}
}
