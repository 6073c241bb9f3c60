package org.ionwright.method.ui.internal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Sample;

/** Samples that a spectrum can be predicted for: that of the instrument, of instrument files beside the method, of the presets. */
public final class Samples {

	/**
	 * A sample to choose.
	 *
	 * @param sample
	 *            null for that of the instrument, whichever that is
	 */
	public record Choice(String name, @Nullable Sample sample) {
	}

	private Samples() {
	}

	/** That of the instrument itself. */
	public static Choice own(MassSpectrometer instrument) {
		return new Choice(NLS.bind(Messages.Predict_own,
				sample(instrument).map(Samples::name).orElse(Messages.Predict_unnamed)), null);
	}

	/** Those of instrument files and presets, but for that of the instrument itself. Reads files, so not on the UI thread; one that cannot be read offers nothing. */
	public static List<Choice> others(List<Bench.Choice> instruments, MassSpectrometer instrument) {
		List<Choice> choices = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		sample(instrument).map(Samples::contents).ifPresent(seen::add);
		for (Bench.Choice known : instruments) {
			Path file = known.file();
			if (file != null) {
				try {
					add(choices, seen, known.name(), ModelFiles.loadInstrument(file));
				} catch (ModelFileException e) {
					// who chooses this file as the instrument is told why it cannot be read
				}
			}
		}
		for (Preset preset : Presets.all()) {
			add(choices, seen, preset.name(), preset.instrument());
		}
		return List.copyOf(choices);
	}

	private static void add(List<Choice> choices, Set<String> seen, String from, MassSpectrometer instrument) {
		sample(instrument).filter(sample -> seen.add(contents(sample)))
				.ifPresent(sample -> choices.add(new Choice(
						NLS.bind(Messages.Predict_from, name(sample), from), EcoreUtil.copy(sample))));
	}

	private static String contents(Sample sample) {
		StringBuilder text = new StringBuilder(name(sample));
		sample.getComponents().forEach(part -> text.append('|').append(part.getFormula()).append(part.getAdduct())
				.append(part.getCharge()).append(part.getConcentration()));
		sample.getBeam().forEach(part -> text.append('|').append(part.getMz()));
		return text.toString();
	}

	private static Optional<Sample> sample(MassSpectrometer instrument) {
		return instrument.getIonSource() == null || instrument.getIonSource().getLiquidSupply() == null
				? Optional.empty()
				: Optional.ofNullable(instrument.getIonSource().getLiquidSupply().getSample());
	}

	private static String name(Sample sample) {
		return sample.getName() == null || sample.getName().isBlank() ? Messages.Predict_unnamed : sample.getName();
	}

	/** The instrument with another sample; itself where that is its own. Copies the instrument. */
	public static MassSpectrometer with(MassSpectrometer instrument, Choice choice) {
		Sample sample = choice.sample();
		if (sample == null || instrument.getIonSource() == null
				|| instrument.getIonSource().getLiquidSupply() == null) {
			return instrument;
		}
		MassSpectrometer other = EcoreUtil.copy(instrument);
		other.getIonSource().getLiquidSupply().setSample(EcoreUtil.copy(sample));
		return other;
	}
}
