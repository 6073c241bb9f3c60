package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.io.exchange.internal.Picking;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.process.ProcessedTrace;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunFact;

/** What stands above exported data: from what and how they were made. */
final class Heading {

	private static final int FACTS = 60;

	private Heading() {
	}

	/** Lines of name, colon and value, without signs of a comment and without line breaks. */
	static List<String> lines(RunContent content) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("written by: Ionwright " + Picking.STEP.version());
		lines.add("source: " + content.source());
		if (content.simulated()) {
			lines.add("simulated data: yes");
		}
		if (content.size() > 0) {
			SpectrumInfo info = content.spectrum(0).info();
			lines.add("representation: " + info.representation().name().toLowerCase(Locale.ROOT));
			lines.add("polarity: " + info.polarity().name().toLowerCase(Locale.ROOT));
			lines.addAll(derivation(info));
		}
		content.facts().stream().filter(fact -> !fact.name().equals("spectra") && !fact.name().equals("chromatograms"))
				.filter(fact -> !fact.group().equals("file content")).distinct().limit(FACTS).map(Heading::line)
				.forEach(lines::add);
		return lines.stream().map(line -> line.replaceAll("\\p{Cntrl}", " ").stripTrailing()).toList();
	}

	private static String line(RunFact fact) {
		return fact.group() + ", " + fact.name() + ": " + fact.value();
	}

	/** What was done to the spectrum; nothing for one as it was measured. */
	static List<String> derivation(SpectrumInfo info) {
		return info.userTerms().stream().filter(Heading::isDerivation).map(term -> term.name() + ": " + term.value())
				.toList();
	}

	private static boolean isDerivation(UserTerm term) {
		return term.name().equals(ProcessedTrace.DERIVED_FROM) || term.name().startsWith(ProcessedTrace.STEP + " ");
	}

	/** The number of a spectrum for people: that of its id, else its place in the run from 1. */
	static String scan(SpectrumInfo info) {
		String id = info.id();
		int at = id.lastIndexOf("scan=");
		String number = at < 0 ? "" : id.substring(at + 5).replaceFirst("[^0-9].*$", "");
		return number.isEmpty() ? Integer.toString(info.index() + 1) : number;
	}

	static void proceed(PassMonitor monitor, int done, int of) {
		if (!monitor.goOn(done, of)) {
			throw new java.util.concurrent.CancellationException();
		}
	}
}
