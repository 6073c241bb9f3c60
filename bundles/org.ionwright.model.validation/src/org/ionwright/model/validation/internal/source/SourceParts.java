package org.ionwright.model.validation.internal.source;

import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.Heater;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.validation.internal.Once;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.source.SolventMixture;

/** The parts of an ion source, each of which may be missing. */
public record SourceParts(MassSpectrometer instrument) {

	/** What the twin sprays when nothing is said. */
	private static final String USUAL_SOLVENT = "methanol/water 50:50 + 0.1 % formic acid";

	private Optional<IonSource> source() {
		return Optional.ofNullable(instrument.getIonSource());
	}

	public Optional<Ioniser> ioniser() {
		return source().map(IonSource::getIoniser);
	}

	public Optional<CapillaryIoniser> sprayer() {
		return ioniser().filter(CapillaryIoniser.class::isInstance)
				.map(CapillaryIoniser.class::cast);
	}

	public Optional<Capillary> capillary() {
		return sprayer().map(CapillaryIoniser::getCapillary);
	}

	public Optional<SmallChamberElectrosprayIoniser> enclosed() {
		return sprayer().filter(SmallChamberElectrosprayIoniser.class::isInstance)
				.map(SmallChamberElectrosprayIoniser.class::cast);
	}

	/** Chamber 18 of seed 001. */
	public Optional<SmallChamber> chamber() {
		return enclosed().map(SmallChamberElectrosprayIoniser::getChamber);
	}

	public Optional<LiquidSupply> liquid() {
		return source().map(IonSource::getLiquidSupply);
	}

	/** The way from the source into the vacuum. */
	public Optional<Interface> passage() {
		return source().map(IonSource::getInterface);
	}

	public Optional<PinholeInterface> pinholeStage() {
		return passage().filter(PinholeInterface.class::isInstance).map(PinholeInterface.class::cast);
	}

	/** The hole that lets the ions out of the source: pinhole 35, or the entrance of a bent chamber. */
	public Optional<Aperture> hole() {
		return passage().flatMap(found -> Optional.ofNullable(found instanceof PinholeInterface stage
				? stage.getPinhole()
				: found instanceof BentInterfaceChamber bent ? bent.getEntrance() : null));
	}

	/** m3/s of liquid; 0 without a supply. */
	public double liquidFlow() {
		return liquid().map(LiquidSupply::getFlow).orElse(0.0);
	}

	/** The liquid that is sprayed; empty when its text is not understood. */
	public Optional<SolventMixture> solvent() {
		return Once.of(instrument, SolventMixture.class, this::parse);
	}

	private Optional<SolventMixture> parse() {
		try {
			return Optional.of(SolventMixture.parse(solventText()));
		} catch (IllegalArgumentException notUnderstood) {
			return Optional.empty();
		}
	}

	public String solventText() {
		return liquid().map(LiquidSupply::getSolvent).filter(text -> !text.isBlank()).orElse(USUAL_SOLVENT);
	}

	/** Heater coil 71 and the other heaters of a small chamber. */
	public static Stream<Heater> heaters(SmallChamber chamber) {
		return Stream.concat(Stream.ofNullable(chamber.getHeater()), chamber.getOtherHeaters().stream());
	}

	/** Temperature the gas of a small chamber is heated to, K; that of a room without a heater. */
	public static double temperature(SmallChamber chamber) {
		return heaters(chamber).mapToDouble(Heater::getTemperature).reduce(Gas.ROOM, Math::max);
	}

	/** The gas round the tip as far as a reservoir is behind it; nitrogen in the open. */
	public SprayedGas gas() {
		return chamber().map(chamber -> Optional.ofNullable(chamber.getGasInlet()).map(GasInlet::getReservoir)
				.map(SprayedGas::of).orElseGet(() -> SprayedGas.vapour(solvent()))).orElse(SprayedGas.NITROGEN);
	}
}
