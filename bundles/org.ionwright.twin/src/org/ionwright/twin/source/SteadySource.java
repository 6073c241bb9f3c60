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

	SprayRegime regime(SourceSettings settings, SourceGas gas) {
		double least = solvent.conductivity() > 0 ? ConeJet.of(solvent, JET_ALONE).leastFlow() : 1;
		return new SprayRegime(gap.onset(solvent.surfaceTension()) * OnsetPressure.factor(gas.pressure()),
				gas.dischargeLimit().voltage(gap, settings.negative()), Math.min(1, least),
				!OnsetPressure.stable(gas.pressure(), solvent.vapourPressure(gas.temperature())));
	}

	SourceOutput output(SourceSettings settings, SourceGas gas, SprayState state) {
		DryingGas drying = DryingGas.of(solvent, settings, gas);
		Evaporation evaporation = Evaporation.of(solvent, drying.temperature(), gas.pressure(), drying.vapour());
		List<String> warnings = new ArrayList<>();
		List<IonSpecies> ions = new ArrayList<>();
		solvent.warning().ifPresent(warnings::add);
		OnsetPressure.warning(gas.pressure()).ifPresent(warnings::add);
		double vapour = solvent.vapour(settings.liquidFlow()) * drying.evaporable();
		double heat = solvent.evaporationPower(settings.liquidFlow(), gas.temperature(), drying.temperature());
		Spray spray = geometry.mode().hasSpray() ? spray(settings, gas, state, drying, evaporation, warnings, ions)
				: Spray.NONE;
		double needle = geometry.mode() == IonisationMode.APCI || geometry.mode() == IonisationMode.MULTIMODE
				? needle(settings, gas, drying, warnings, ions)
				: 0;
		double residence = spray.residence;
		if (geometry.mode() == IonisationMode.ELECTRON) {
			residence = electrons(settings, gas, drying, ions);
		} else if (residence == 0) {
			residence = reactionTime(settings, gas);
		}
		IonBeam beam = new IonBeam(ions);
		double current = 0;
		for (IonSpecies ion : ions) {
			current += ion.rate() * Math.abs(ion.charge()) * PhysicalConstants.ELEMENTARY_CHARGE;
		}
		return new SourceOutput(state, spray.current, needle, current, beam, spray.radius, spray.wet, residence, vapour,
				heat, pulsation(settings, gas, state), warnings);
	}

	/** Of the liquid at the tip. */
	private record Spray(double current, double radius, double wet, double residence) {

		static final Spray NONE = new Spray(0, 0, 0, 0);
	}

	private Spray spray(SourceSettings settings, SourceGas gas, SprayState state, DryingGas drying,
			Evaporation evaporation, List<String> warnings, List<IonSpecies> ions) {
		double corona = state == SprayState.DISCHARGE ? corona(settings, gas) : 0;
		if (settings.liquidFlow() <= 0 || state == SprayState.OFF) {
			return new Spray(corona, 0, 0, 0);
		}
		int jets = regime(settings, gas).jets(state, settings.capillaryVoltage());
		double flow = settings.liquidFlow() / jets;
		ConeJet jet = ConeJet.of(solvent, Math.min(flow, JET_ALONE));
		if (state.sprays()) {
			ConeJet.of(solvent, flow).warning().ifPresent(warnings::add);
			evaporation.warning().ifPresent(warnings::add);
			gas.dischargeLimit().warning(gap.radius()).ifPresent(warnings::add);
		}
		double single = jet.currentDeLaMora() * Math.pow(Math.max(1, flow / JET_ALONE), BY_GAS);
		double current = jets * single * state.currentShare();
		if (!state.sprays()) {
			return new Spray(current + corona, 0, 1, 0);
		}
		double radius = ConeJet.of(solvent, flow).dropletGananCalvo() / 2 * geometry.tip().dropletFactor();
		double charge = single / flow * 4 * Math.PI / 3 * radius * radius * radius;
		double limit = RayleighLimit.charge(solvent.surfaceTension(), radius);
		double share = Math.clamp(charge / limit, 0.02, 0.95);
		double flight = flight(settings, gas, share * limit, radius);
		double freed = drying.evaporable() * DropletLife.freedOfSpray(radius, share, solvent.surfaceTension(),
				MixtureDrying.rate(solvent, drying.temperature(), gas.pressure(), drying.vapour()), flight);
		double captured = Plume.captured(geometry.tipDistance(), geometry.offAxis(), geometry.tip().sprayTilt());
		ions.addAll(sprayIons[settings.negative() ? 1 : 0].of(current * freed * captured * state.ionShare(),
				Partitioning.of(current, settings.liquidFlow()), settings.coneVoltage(), drying.temperature()));
		return new Spray(current + corona, radius, 1 - freed, flight);
	}

	/** Of a discharge at the tip, A. */
	private double corona(SourceSettings settings, SourceGas gas) {
		return DISCHARGE_JUMP + CoronaNeedle.in(gas.dischargeLimit(), gap, settings.negative())
				.current(settings.capillaryVoltage());
	}

	private double flight(SourceSettings settings, SourceGas gas, double charge, double radius) {
		return DropletFlight.time(gap, settings.capillaryVoltage(),
				DropletFlight.mobility(charge, radius, gas.temperature(), gas.pressure()), stream(settings, gas));
	}

	private static double stream(SourceSettings settings, SourceGas gas) {
		return (settings.desolvationGasFlow() + gas.flow()) / STREAM;
	}

	private double needle(SourceSettings settings, SourceGas gas, DryingGas drying, List<String> warnings,
			List<IonSpecies> ions) {
		CoronaNeedle needle = CoronaNeedle.in(gas.dischargeLimit(), geometry.needle(), settings.negative());
		double current = needle.current(settings.needleVoltage());
		if (current > 0) {
			needle.warning(settings.negative()).ifPresent(warnings::add);
			double captured = Plume.captured(geometry.needleDistance(), 0, 0);
			ions.addAll(chemicalIons[settings.negative() ? 1 : 0].of(current * captured, reactionTime(settings, gas),
					settings, gas, drying, captured));
		}
		return current;
	}

	/** Of ions between needle and entrance, s. */
	private double reactionTime(SourceSettings settings, SourceGas gas) {
		double speed = Math.max(1e-3, stream(settings, gas));
		return DropletFlight.time(geometry.needle(), settings.needleVoltage(),
				CoronaNeedle.MOBILITY / gas.dischargeLimit().density(), speed);
	}

	/** Gives the residence time, s. */
	private double electrons(SourceSettings settings, SourceGas gas, DryingGas drying, List<IonSpecies> ions) {
		double flow = Math.max(1e-9, gas.flow() + settings.desolvationGasFlow());
		double residence = geometry.chamberVolume() / flow;
		if (settings.electronRate() <= 0) {
			return residence;
		}
		ElectronSource source = new ElectronSource(settings.electronRate(), ElectronSource.NITROGEN_PAIR,
				ElectronSource.NITROGEN_PAIR);
		double density = source.density(geometry.chamberVolume(), residence);
		// an ion lives as long as it takes to meet one of the other sign, or until it is carried out
		double life = Math.min(residence, density * geometry.chamberVolume() / settings.electronRate());
		ions.addAll(chemicalIons[settings.negative() ? 1 : 0].of(
				density * gas.flow() * PhysicalConstants.ELEMENTARY_CHARGE, life, settings, gas, drying, 1));
		return residence;
	}

	private double pulsation(SourceSettings settings, SourceGas gas, SprayState state) {
		double radius = geometry.outerDiameter() / 2;
		return switch (state) {
		case DRIPPING -> PulsationFrequency.dripping(settings.liquidFlow(), solvent.surfaceTension(), solvent.density(),
				radius, Math.min(1, settings.capillaryVoltage() / regime(settings, gas).onset()));
		case PULSATING -> PulsationFrequency.pulsating(solvent.surfaceTension(), solvent.density(), radius);
		default -> 0;
		};
	}
}
