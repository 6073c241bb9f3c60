package org.ionwright.method.ui.internal.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;

/**
 * The instrument a method is looked at with: the one that is connected, else a file beside the method, else the demo
 * instrument. Never changed here. Not for several threads at a time.
 */
public final class Bench {

	/**
	 * An instrument to choose.
	 *
	 * @param live
	 *            null for one that is only a model
	 * @param file
	 *            null for the connected and for the demo instrument
	 */
	public record Choice(String name, @Nullable LiveInstrument live, @Nullable Path file) {
	}

	private final @Nullable Path method;
	private Choice chosen;
	private MassSpectrometer instrument;
	private String trouble = "";

	/**
	 * @param method
	 *            file of the method; null for one without a file
	 */
	public Bench(@Nullable Path method) {
		this.method = method;
		chosen = choices().getFirst();
		instrument = DemoModels.instrument();
		choose(chosen);
	}

	/** What can be chosen now, the likeliest first; the demo instrument is always there. */
	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		Services.present(InstrumentService.class).map(InstrumentService::instruments).orElse(List.of())
				.forEach(live -> choices.add(new Choice(NLS.bind(Messages.Bench_live, live.name()), live, null)));
		files().forEach(file -> choices.add(new Choice(String.valueOf(file.getFileName()), null, file)));
		choices.add(new Choice(Messages.Bench_demo, null, null));
		return choices;
	}

	private List<Path> files() {
		Path file = method;
		Path folder = file == null ? null : file.toAbsolutePath().getParent();
		List<Path> found = new ArrayList<>();
		if (folder != null && Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.instrument")) {
				files.forEach(found::add);
			} catch (IOException e) {
				trouble = NLS.bind(Messages.Bench_unreadable, folder, e.getMessage());
			}
		}
		found.sort(Comparator.comparing(Path::toString));
		return found;
	}

	/** Looks at methods with another instrument; with the one before when the file cannot be read. */
	public void choose(Choice choice) {
		trouble = "";
		LiveInstrument live = choice.live();
		Path file = choice.file();
		try {
			instrument = live != null ? live.model()
					: file != null ? ModelFiles.loadInstrument(file) : DemoModels.instrument();
			chosen = choice;
		} catch (ModelFileException e) {
			trouble = String.valueOf(e.getMessage());
		}
	}

	public Choice chosen() {
		return chosen;
	}

	/** Where the method is, and data go unless somebody says otherwise; empty for a method without a file. */
	public Optional<Path> folder() {
		Path file = method;
		return file == null ? Optional.empty() : Optional.ofNullable(file.toAbsolutePath().getParent());
	}

	/** Do not change it. */
	public MassSpectrometer instrument() {
		return instrument;
	}

	/** The connected instrument, when that is the one that is looked at. */
	public Optional<LiveInstrument> live() {
		LiveInstrument live = chosen.live();
		return live == null ? Optional.empty() : Optional.of(live);
	}

	/** Why the last choice could not be taken; empty when it could. */
	public String trouble() {
		return trouble;
	}
}
