package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * The beam an electrospray source gives to the mass filter. The excess charge of the droplets is shared among the
 * substances by concentration times response (equilibrium partitioning, Enke 1997): linear below the excess charge,
 * saturated above, so that strong components suppress weak ones; what is left charges the {@link
 * ChemicalBackground}. Space charge limits what the entrance swallows; of that a fixed share reaches the filter.
 */
public final class ElectrosprayBeam {

	/**
	 * Current that the gas stream of a choked entrance can carry against its own space charge, A per m3/s of gas: n
	 * e with n = 2.76e14 per m3 after 1 ms at a mobility of 2e-4 m2/Vs.
	 */
	private static final double CHARGE_DENSITY = 2.763e14 * PhysicalConstants.ELEMENTARY_CHARGE;
	/**
	 * Wall loss in the two passages (Gormley and Kennedy 1949: 0.85 x 0.88), then the share that skims through to
	 * the filter.
	 */
	private static final double TRANSFER = 0.85 * 0.88 * 0.035;
	/** Share of the signal left while a discharge burns. */
	private static final double IN_DISCHARGE = 0.05;

	private final Electrospray spray;
	private final List<Component> components;
	private final double entranceFlow;

	/**
	 * @param entranceFlow
	 *            of gas into the instrument, m3/s
	 */
	public ElectrosprayBeam(Electrospray spray, List<Component> components, double entranceFlow) {
		this.spray = spray;
		this.components = List.copyOf(components);
		this.entranceFlow = entranceFlow;
	}

	public IonBeam at(SourceState source) {
		Electrospray.State state = spray.state(source.capillaryVoltage(), source.liquidFlow(), source.negative());
		if (state == Electrospray.State.OFF || source.liquidFlow() <= 0) {
			return IonBeam.NONE;
		}
		double current = spray.current(source.capillaryVoltage(), source.liquidFlow(), source.negative());
		double dried = Desolvation.driedShare(spray.dropletDiameter(source.liquidFlow()),
				source.desolvationTemperature(), source.desolvationGasFlow());
		double charges = Math.min(current, CHARGE_DENSITY * entranceFlow) / PhysicalConstants.ELEMENTARY_CHARGE
				* TRANSFER * dried * (state == Electrospray.State.DISCHARGE ? IN_DISCHARGE : 1);
		double excess = current / (PhysicalConstants.FARADAY * source.liquidFlow());
		double demand = components.stream().mapToDouble(c -> c.response() * c.concentration()).sum();
		List<IonSpecies> ions = new ArrayList<>();
		for (Component component : components) {
			double share = component.response() * component.concentration() / (excess + demand);
			add(ions, component.ions(source.negative()), charges * share / component.charge(), source);
		}
		add(ions, ChemicalBackground.shares(source.negative()), charges * excess / (excess + demand), source);
		return new IonBeam(ions);
	}

	private static void add(List<IonSpecies> beam, List<IonSpecies> shares, double rate, SourceState source) {
		for (IonSpecies ion : shares) {
			beam.add(new IonSpecies(ion.mz(), ion.charge(),
					rate * ion.rate() * ConeTransmission.at(source.coneVoltage(), ion.mz())));
		}
	}
}
