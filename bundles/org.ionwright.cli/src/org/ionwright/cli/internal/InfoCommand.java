package org.ionwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code info}: what is in a stored run. */
@Command(name = "info", description = "Show what is in a run; --full decodes every array and prints totals.", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {

	private final Services services;
	private final Terminal terminal;

	@Parameters(paramLabel = "FILE", description = "A stored run, for instance run.mzML.")
	private Path file = Path.of("");

	@Option(names = "--full", description = "Decode every array and print totals.")
	private boolean full;

	InfoCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException {
		RunFormat format = services.all(RunFormat.class).stream().filter(known -> known.accepts(file)).findFirst()
				.orElseThrow(() -> new BadInputException(file + ": no installed format reads files of this name"));
		try (RunFile run = format.open(file)) {
			show(run);
			if (full) {
				totals(run);
			}
		} catch (IOException e) {
			throw BadInputs.of(file, e);
		}
		return ExitCode.OK;
	}

	private void show(RunFile run) throws IOException {
		for (RunFact fact : run.facts()) {
			terminal.line(String.format(Locale.ROOT, "%-12s %s: %s", fact.group(), fact.name(), fact.value()));
		}
		terminal.line(String.format(Locale.ROOT, "%-12s spectra: %d", "run", run.size()));
		for (Chromatogram chromatogram : run.chromatograms()) {
			terminal.line(String.format(Locale.ROOT, "%-12s chromatogram: %s, %d points", "run", chromatogram.id(),
					chromatogram.size()));
		}
		terminal.line(String.format(Locale.ROOT, "%-12s simulated: %s", "run", run.simulated() ? "yes" : "no"));
		run.warnings().forEach(warning -> terminal.note("warning: " + warning));
	}

	private void totals(RunFile run) throws IOException {
		long points = 0;
		double sum = 0;
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < run.size(); i++) {
			Spectrum spectrum = run.spectrum(i);
			SpectrumInfo info = spectrum.info();
			points += spectrum.size();
			sum += info.totalIonCurrent();
			if (spectrum.size() > 0) {
				low = Math.min(low, spectrum.mz(0));
				high = Math.max(high, spectrum.mz(spectrum.size() - 1));
			}
		}
		terminal.line(String.format(Locale.ROOT, "%-12s points: %d", "totals", points));
		terminal.line(String.format(Locale.ROOT, "%-12s sum of intensities: %.9g", "totals", sum));
		if (points > 0) {
			terminal.line(String.format(Locale.ROOT, "%-12s m/z: %.4f to %.4f", "totals", low, high));
		}
	}
}
