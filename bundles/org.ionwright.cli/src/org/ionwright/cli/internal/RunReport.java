package org.ionwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;

/** Tells the terminal about a run while it goes on and when it is over. */
final class RunReport {

	private static final Duration EVERY = Duration.ofMillis(500);

	private final Terminal terminal;
	private String last = "";

	RunReport(Terminal terminal) {
		this.terminal = terminal;
	}

	/** Blocks until the run is over; prints a line when something changed, at most twice a second. */
	void follow(ScanRun run) throws InterruptedException {
		while (!run.await(EVERY)) {
			tell(run.progress());
		}
		tell(run.progress());
	}

	/** A failure is not told here: it is the one line that the command ends with. */
	private void tell(RunProgress progress) {
		if (progress.state() == RunState.FAILED) {
			return;
		}
		String line = String.format(Locale.ROOT, "%s: %s", progress.state().name().toLowerCase(Locale.ROOT),
				progress.text());
		if (progress.scansDone() > 0 && !progress.state().over()) {
			line = String.format(Locale.ROOT, "scan %d of %d, %.0f s left", progress.scansDone(), progress.scans(),
					progress.remainingSeconds());
		}
		if (!line.equals(last)) {
			terminal.note(line);
			last = line;
		}
	}

	void summary(ScanRun run) {
		run.file().ifPresent(file -> terminal.line("file: " + file));
		RunProgress progress = run.progress();
		terminal.line(String.format(Locale.ROOT, "scans: %d of %d", progress.scansDone(), progress.scans()));
		terminal.line(String.format(Locale.ROOT, "duration: %.1f s of instrument time", progress.elapsedSeconds()));
		@Nullable
		Spectrum spectrum = run.latest().orElse(null);
		if (spectrum != null) {
			terminal.line(String.format(Locale.ROOT, "last scan: %.0f ions, base peak m/z %.2f with %.0f",
					spectrum.info().totalIonCurrent(), spectrum.info().basePeakMz(),
					spectrum.info().basePeakIntensity()));
		}
		terminal.line("simulated: " + (run.simulated() ? "yes" : "no"));
	}

	/** Reads the stored file back, so that the picture shows what is on the disk. */
	void plot(Path file, Path picture, Services services) throws BadInputException {
		Optional<RunFormat> format = services.all(RunFormat.class).stream().filter(known -> known.accepts(file))
				.findFirst();
		if (format.isEmpty()) {
			throw new BadInputException(picture + " was not drawn: no installed format reads " + file);
		}
		try (RunFile run = format.get().open(file)) {
			SummedSpectrum sum = SummedSpectrum.of(run);
			SpectrumPicture.write(sum, picture);
			terminal.line("plot: " + picture);
		} catch (IOException e) {
			throw new BadInputException("the run is stored, but the plot could not be drawn: "
					+ BadInputs.of(picture, e).getMessage(), e);
		}
	}
}
