package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;

/** Writes how many spectra and traces it was given. */
final class FakeExport implements RunExport {

	static final ExportChoice FORM = new ExportChoice("form", "Form", List.of("round", "square"));

	private final String extension;
	private final List<ExportChoice> choices;
	private RunContent content = RunContent.of("", List.of(), false, List.of(), List.of());
	private ExportOptions options = ExportOptions.USUAL;

	FakeExport(String extension, ExportChoice... choices) {
		this.extension = extension;
		this.choices = List.of(choices);
	}

	/** What it was given last. */
	RunContent content() {
		return content;
	}

	ExportOptions options() {
		return options;
	}

	@Override
	public String id() {
		return extension;
	}

	@Override
	public String label() {
		return "Fake " + extension;
	}

	@Override
	public String fileExtension() {
		return extension;
	}

	@Override
	public List<ExportChoice> choices() {
		return choices;
	}

	@Override
	public String export(RunContent given, Path target, ExportOptions how, PassMonitor monitor) throws IOException {
		content = given;
		options = how;
		for (int i = 0; i < given.size(); i++) {
			if (!monitor.goOn(i, given.size())) {
				throw new CancellationException();
			}
			given.spectrum(i);
		}
		if (Files.exists(target) && !how.overwrite()) {
			throw new IOException(target + " exists");
		}
		Files.writeString(target, given.size() + " and " + given.chromatograms().size());
		return given.size() + " spectra";
	}
}
