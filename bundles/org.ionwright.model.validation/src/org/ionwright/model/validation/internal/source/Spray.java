package org.ionwright.model.validation.internal.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.ElectrosprayIoniser;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.validation.internal.Once;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.source.ConeJet;
import org.ionwright.twin.source.DischargeLimit;
import org.ionwright.twin.source.IonSource;
import org.ionwright.twin.source.IonisationMode;
import org.ionwright.twin.source.Liquid;
import org.ionwright.twin.source.OnsetPressure;
import org.ionwright.twin.source.SolventMixture;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.source.SourceGeometry;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.source.SourceSettings;
import org.ionwright.twin.source.SprayRegime;
import org.ionwright.twin.source.SprayState;
import org.ionwright.twin.source.TipGap;

/**
 * What the tip of a capillary does at the voltage and in the gas the instrument has; any of the five tips can be asked for. Not
 * a number, or empty, where a law of the twin refuses what it is given.
 *
 * @param pressure
 *            round the tip, Pa
 * @param temperature
 *            round the tip, K
 */
public record Spray(CapillaryIoniser ioniser, Capillary capillary, SolventMixture solvent, SprayedGas gas,
		double pressure, double temperature, double liquidFlow, double gasFlow) {

	/** Flow that a jet alone sprays, m3/s; above it the gas does. */
	private static final double JET_ALONE = 20e-9 / 60;
	private static final double ROOM_STREAM = SourceGas.ROOM.flow();

	/** Empty without a capillary or a liquid that is understood. */
	public static Optional<Spray> of(SourceParts parts) {
		return Once.of(parts.instrument(), Spray.class, () -> of(parts, ChamberBalance.of(parts)));
	}

	private static Optional<Spray> of(SourceParts parts, Optional<ChamberBalance> balance) {
		return parts.sprayer().flatMap(ioniser -> parts.capillary().flatMap(capillary -> parts.solvent()
				.map(solvent -> new Spray(ioniser, capillary, solvent, parts.gas(),
						balance.map(ChamberBalance::pressure).orElseGet(() -> parts.chamber().isPresent()
								? parts.chamber().get().getPressureSetpoint()
								: ioniser.getOperatingPressure()),
						parts.chamber().map(SourceParts::temperature).orElse(Gas.ROOM), parts.liquidFlow(),
						balance.map(rest -> rest.leak() + rest.vapour()).orElse(ROOM_STREAM)))));
	}

	/** Voltage between tip and counter electrode, without sign, V. */
	public double voltage() {
		return Math.abs(ioniser.getCapillaryVoltage());
	}

	/** The liquids in it, for people. */
	public String liquid() {
		return String.join("/", solvent.liquids().stream().map(Liquid::name).toList());
	}

	private boolean negative() {
		return ioniser.getPolarity() == Polarity.NEGATIVE;
	}

	private TipGap gap(TipShape tip) {
		return new TipGap(twin(tip).edgeRadius(capillary.getOuterDiameter()), capillary.getTipDistance());
	}

	/** Voltage at which a tip begins to spray, V. */
	public double onset(TipShape tip) {
		return number(() -> gap(tip).onset(solvent.surfaceTension()) * OnsetPressure.factor(pressure));
	}

	/** Voltage at which a corona lights at a tip, V. */
	public double discharge(TipShape tip) {
		return discharge(tip, gas);
	}

	/** The same in nitrogen. */
	public double dischargeInNitrogen(TipShape tip) {
		return discharge(tip, SprayedGas.NITROGEN);
	}

	private double discharge(TipShape tip, SprayedGas round) {
		return number(() -> new DischargeLimit(round.strength(), pressure, temperature).voltage(gap(tip), negative()));
	}

	/** Field at a tip, V/m. */
	public double tipField(TipShape tip) {
		return number(() -> gap(tip).tipField() * voltage());
	}

	/** Field at the counter electrode, V/m. */
	public double farField(TipShape tip) {
		return number(() -> gap(tip).farField() * voltage());
	}

	/** Whether the liquid boils at the tip. */
	public boolean boils() {
		return pressure <= solvent.vapourPressure(temperature);
	}

	/** As it starts from rest. */
	public Optional<SprayState> state(TipShape tip) {
		try {
			return Optional.of(new SprayRegime(onset(tip), discharge(tip),
					Math.min(1, ConeJet.of(solvent, JET_ALONE).leastFlow()), boils()).next(SprayState.OFF, voltage(),
							liquidFlow));
		} catch (IllegalArgumentException outOfRange) {
			return Optional.empty();
		}
	}

	/** Diameter of the first droplets, m; not a number when a tip does not spray. */
	public double droplet(TipShape tip) {
		return output(tip).map(output -> 2 * output.dropletRadius()).filter(size -> size > 0).orElse(Double.NaN);
	}

	/** Time of the droplets from tip to counter electrode, s; not a number when a tip does not spray. */
	public double residence(TipShape tip) {
		return output(tip).filter(output -> output.dropletRadius() > 0).map(SourceOutput::residence)
				.orElse(Double.NaN);
	}

	private Optional<SourceOutput> output(TipShape tip) {
		return state(tip).filter(SprayState::sprays).flatMap(state -> {
			try {
				SourceGeometry geometry = new SourceGeometry(IonisationMode.ELECTROSPRAY, twin(tip),
						capillary.getOuterDiameter(), capillary.getTipDistance(), capillary.getOffAxis(),
						ioniser.isHvOnCapillary(), 2e-5, 5e-3, 5e-5);
				SourceGas round = new SourceGas(gas.twinName(), pressure, temperature, 1e-3, gasFlow);
				return Optional.of(new IonSource(geometry, solvent, List.of(), 0).steady(settings(), round, state));
			} catch (IllegalArgumentException outOfRange) {
				return Optional.empty();
			}
		});
	}

	private SourceSettings settings() {
		boolean heated = ioniser instanceof ElectrosprayIoniser;
		return SourceSettings.electrospray(voltage(), negative(), liquidFlow,
				ioniser instanceof ElectrosprayIoniser open ? open.getDesolvationTemperature() : temperature,
				heated ? ((ElectrosprayIoniser) ioniser).getDesolvationGasFlow() : gasFlow, 0);
	}

	private static org.ionwright.twin.source.TipShape twin(TipShape tip) {
		return org.ionwright.twin.source.TipShape.named(tip.getName());
	}

	private static double number(Supplier<Double> law) {
		try {
			return law.get();
		} catch (IllegalArgumentException outOfRange) {
			return Double.NaN;
		}
	}
}
