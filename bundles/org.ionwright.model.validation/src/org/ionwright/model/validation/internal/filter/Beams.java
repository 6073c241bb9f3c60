package org.ionwright.model.validation.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BeamSpecies;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Sample;
import org.ionwright.model.instrument.SampleComponent;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.IonSource;
import org.ionwright.twin.source.SolventMixture;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.source.SourceGeometry;
import org.ionwright.twin.source.SourceSettings;
import org.ionwright.twin.source.SprayState;

/**
 * The beam that enters the first stage, in ions per second. The sample states it, or the source of the instrument makes it
 * from the components with the chemical background of the solvent, as in a steady cone-jet. What walls and lenses take on
 * the way is left out: it hardly depends on m/z.
 */
public final class Beams {

	/** Isotope patterns take a tenth of a second. */
	private static final Recent<Parts, IonSource> SOURCES = new Recent<>(8);
	private static final Recent<Moment, IonBeam> BEAMS = new Recent<>(8);

	private record Parts(SourceGeometry geometry, String solvent, List<Component> components) {
	}

	private record Moment(Parts parts, SourceSettings settings, SourceGas gas) {
	}

	private Beams() {
	}

	/** Empty when there is no sample, or the values of sample and source make no ions. */
	public static Optional<IonBeam> of(MassSpectrometer instrument) {
		@Nullable
		LiquidSupply supply = instrument.getIonSource() == null ? null : instrument.getIonSource().getLiquidSupply();
		@Nullable
		Sample sample = supply == null ? null : supply.getSample();
		if (supply == null || sample == null) {
			return Optional.empty();
		}
		String solvent = supply.getSolvent() == null ? "" : supply.getSolvent();
		Optional<IonBeam> beam = sample.getBeam().isEmpty()
				? Possible.of(
						() -> components(sample)).flatMap(
								components -> SourceOfModel.of(instrument.getIonSource())
										.flatMap(
												source -> Possible
														.of(() -> BEAMS.of(
																new Moment(
																		new Parts(source.geometry(), solvent,
																				components),
																		source.settings(), source.gas()),
																Beams::made))))
				: Possible.of(() -> stated(sample));
		return beam.filter(found -> found.rate() > 0);
	}

	private static IonBeam stated(Sample sample) {
		List<IonSpecies> lines = new ArrayList<>();
		for (BeamSpecies species : sample.getBeam()) {
			lines.add(new IonSpecies(species.getMz(), species.getCharge(), species.getRate()));
		}
		return new IonBeam(lines);
	}

	private static List<Component> components(Sample sample) {
		List<Component> components = new ArrayList<>();
		for (SampleComponent component : sample.getComponents()) {
			components.add(new Component(text(component.getName()), Formula.parse(text(component.getFormula())),
					text(component.getAdduct()), component.getCharge(), component.getConcentration(),
					component.getResponse()));
		}
		return components;
	}

	private static IonBeam made(Moment moment) {
		// only its pure function is used, so threads may share a source
		return SOURCES.of(moment.parts(), Beams::source)
				.steady(moment.settings(), moment.gas(), SprayState.CONE_JET).beam();
	}

	private static IonSource source(Parts parts) {
		return new IonSource(parts.geometry(), SolventMixture.parse(parts.solvent()), parts.components(), 0);
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
