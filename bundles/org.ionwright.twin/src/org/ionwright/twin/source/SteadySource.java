package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.sample.Component;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;

/** A source without memory: the laws of this package put together. */
final class SteadySource {

	/** Flow up to which the jet alone sprays the liquid; above, the gas does, and the charge grows with its 0.2 power. */
	private static final double JET_ALONE = 20e-9 / 60;
	private static final double BY_GAS = 0.2;
	/** Jump of the current when a corona lights at the tip, A. */
	private static final double DISCHARGE_JUMP = 5e-6;
	/** Cross-section of the gas stream between tip and entrance, m2. */
	private static final double STREAM = 7.9e-5;

	private final SourceGeometry geometry;
	private final SolventMixture solvent;
	private final TipGap gap;
	private final SprayIons[] sprayIons;
	private final ChemicalIons[] chemicalIons;

	SteadySource(SourceGeometry geometry, SolventMixture solvent, List<Component> components) {
		this.geometry = geometry;
		this.solvent = solvent;
		gap = geometry.gap();
		sprayIons = new SprayIons[] { new SprayIons(components, solvent, false),
				new SprayIons(components, solvent, true) };
		chemicalIons = geometry.mode() == IonisationMode.ELECTROSPRAY ? new ChemicalIons[0]
				: new ChemicalIons[] { new ChemicalIons(components, solvent, false),
						new ChemicalIons(components, solvent, true) };
	}

	/** Borders of the states of the spray in a gas. */
	SprayRegime regime(boolean negative, SourceGas gas) {
		return new SprayRegime(gap.onset(solvent.surfaceTension()) * OnsetPressure.factor(gas.pressure()),
				gas.dischargeLimit().voltage(gap, negative), Math.min(1, ConeJet.of(solvent, JET_ALONE).leastFlow()),
				!OnsetPressure.stable(gas.pressure(), solvent.vapourPressure(gas.temperature())));
	}

	/** Of the supply of the capillary, A. */
	double capillaryCurrent(SourceSettings settings, SourceGas gas, SprayState state) {
		if (!geometry.mode().hasSpray()) {
			return 0;
		}
		return liquidCurrent(settings, gas, state) + (state == SprayState.DISCHARGE ? corona(settings, gas) : 0);
	}

	/** What the liquid takes with it, A. */
	private double liquidCurrent(SourceSettings settings, SourceGas gas, SprayState state) {
		double jets = jets(settings, gas, state);
		return settings.liquidFlow() <= 0 ? 0
				: jets * jetCurrent(settings.liquidFlow() / jets) * state.currentShare();
	}

	private int jets(SourceSettings settings, SourceGas gas, SprayState state) {
		return state == SprayState.MULTI_JET
				? regime(settings.negative(), gas).jets(state, settings.capillaryVoltage())
				: 1;
	}

	private double jetCurrent(double flow) {
		return ConeJet.of(solvent, Math.min(flow, JET_ALONE)).currentDeLaMora()
				* Math.pow(Math.max(1, flow / JET_ALONE), BY_GAS);
	}

	/** Of a discharge at the tip, A. */
	private double corona(SourceSettings settings, SourceGas gas) {
		return DISCHARGE_JUMP + CoronaNeedle.in(gas.dischargeLimit(), gap, settings.negative())
				.current(settings.capillaryVoltage());
	}

	SourceOutput output(SourceSettings settings, SourceGas gas, SprayState state) {
		Work work = new Work(settings, gas, state);
		if (geometry.mode().hasSpray() && settings.liquidFlow() > 0 && state.sprays()) {
			work.spray();
		}
		if (geometry.mode() == IonisationMode.APCI || geometry.mode() == IonisationMode.MULTIMODE) {
			work.needle();
		}
		if (geometry.mode().hasElectrons()) {
			work.electrons();
		}
		if (geometry.mode().ownCurrent() > 0) {
			work.own();
		}
		return work.output();
	}

	/** One output in the making. */
	private final class Work {

		private final SourceSettings settings;
		private final SourceGas gas;
		private final SprayState state;
		private final DryingGas drying;
		private final List<String> warnings = new ArrayList<>();
		private final List<IonSpecies> ions = new ArrayList<>();
		private double needleCurrent;
		private double ionCurrent;
		private double competing;
		private double radius;
		private double wet;
		private double residence;

		Work(SourceSettings settings, SourceGas gas, SprayState state) {
			this.settings = settings;
			this.gas = gas;
			this.state = state;
			drying = DryingGas.of(solvent, settings, gas);
			wet = geometry.mode().hasSpray() && settings.liquidFlow() > 0 ? 1 : 0;
			solvent.warning().ifPresent(warnings::add);
			OnsetPressure.warning(gas.pressure()).ifPresent(warnings::add);
		}

		void spray() {
			int jets = jets(settings, gas, state);
			double flow = settings.liquidFlow() / jets;
			ConeJet jet = ConeJet.of(solvent, flow);
			jet.warning().ifPresent(warnings::add);
			gas.dischargeLimit().warning(gap.radius()).ifPresent(warnings::add);
			radius = jet.dropletGananCalvo() / 2 * geometry.tip().dropletFactor();
			double limit = RayleighLimit.charge(solvent.surfaceTension(), radius);
			double charge = jetCurrent(flow) / flow * 4 * Math.PI / 3 * radius * radius * radius;
			double share = Math.clamp(charge / limit, 0.02, 0.95);
			residence = DropletFlight.time(gap, settings.capillaryVoltage(),
					DropletFlight.mobility(share * limit, radius, gas.temperature(), gas.pressure()), stream());
			double rate = MixtureDrying.rate(solvent, drying.temperature(), gas.pressure(), drying.vapour());
			double freed = drying.evaporable()
					* new DropletLife(radius, share, solvent.surfaceTension(), rate).freedOfSpray(residence);
			wet = 1 - freed;
			double captured = Plume.captured(geometry.tipDistance(), geometry.offAxis(), geometry.tip().sprayTilt());
			double current = liquidCurrent(settings, gas, state);
			double free = current * freed * captured * state.ionShare();
			ionCurrent += free;
			competing += capillaryCurrent(settings, gas, state) * captured - free;
			ions.addAll(sprayIons[settings.negative() ? 1 : 0].of(free,
					Partitioning.of(current, settings.liquidFlow()), settings.coneVoltage(), drying.temperature()));
		}

		void needle() {
			CoronaNeedle needle = CoronaNeedle.in(gas.dischargeLimit(), geometry.needle(), settings.negative());
			needleCurrent = needle.current(settings.needleVoltage());
			double time = DropletFlight.time(geometry.needle(), settings.needleVoltage(),
					CoronaNeedle.MOBILITY / gas.dischargeLimit().density(), stream());
			residence = Math.max(residence, time);
			if (needleCurrent > 0) {
				needle.warning(settings.negative()).ifPresent(warnings::add);
				double captured = Plume.captured(geometry.needleDistance(), 0, 0);
				react(needleCurrent * captured, time, captured);
			}
		}

		void electrons() {
			double flow = Math.max(1e-9, gas.flow() + settings.desolvationGasFlow());
			double stay = geometry.chamberVolume() / flow;
			residence = Math.max(residence, stay);
			if (settings.electronRate() > 0) {
				double density = ElectronSource.density(settings.electronRate(), geometry.chamberVolume(), stay);
				// an ion lives until it meets one of the other sign or is carried out
				double life = Math.min(stay, density * geometry.chamberVolume() / settings.electronRate());
				react(density * gas.flow() * PhysicalConstants.ELEMENTARY_CHARGE, life, 1);
			}
		}

		/** Ions made as far from the entrance as a needle would be, carried by the gas. */
		void own() {
			residence = geometry.needleDistance() / stream();
			double captured = Plume.captured(geometry.needleDistance(), 0, 0);
			react(geometry.mode().ownCurrent() * captured, residence, captured);
		}

		private void react(double current, double seconds, double captured) {
			ionCurrent += current;
			ions.addAll(
					chemicalIons[settings.negative() ? 1 : 0].of(current, seconds, settings, gas, drying, captured));
		}

		/** Speed of the gas between tip and entrance, m/s. */
		private double stream() {
			return Math.max(1e-3, (settings.desolvationGasFlow() + gas.flow()) / STREAM);
		}

		private double pulsation() {
			double tip = geometry.outerDiameter() / 2;
			return switch (state) {
			case DRIPPING -> PulsationFrequency.dripping(settings.liquidFlow(), solvent.surfaceTension(),
					solvent.density(), tip,
					Math.min(1, settings.capillaryVoltage() / regime(settings.negative(), gas).onset()));
			case PULSATING -> PulsationFrequency.pulsating(solvent.surfaceTension(), solvent.density(), tip);
			default -> 0;
			};
		}

		SourceOutput output() {
			return new SourceOutput(state, capillaryCurrent(settings, gas, state), needleCurrent, ionCurrent, competing,
					new IonBeam(ions), radius, wet, residence,
					solvent.vapour(settings.liquidFlow()) * drying.evaporable(),
					solvent.evaporationPower(settings.liquidFlow(), gas.temperature(), drying.temperature()),
					pulsation(), warnings);
		}
	}
}
