package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.source.ChargeStates;
import org.ionwright.twin.source.ChargedResidue;
import org.ionwright.twin.source.ConeJet;
import org.ionwright.twin.source.DropletLife;
import org.ionwright.twin.source.Evaporation;
import org.ionwright.twin.source.FissionChain;
import org.ionwright.twin.source.IonEvaporation;
import org.ionwright.twin.source.MixtureDrying;
import org.ionwright.twin.source.RayleighLimit;
import org.ionwright.twin.source.SolventMixture;

/** From the cone-jet to ions. */
final class DropletCalculations {

	private static final Parameter GAMMA = SourceCalculations.GAMMA;
	private static final Parameter DROP = Parameter.positive("r_um", 1e6, "radius of the drop");
	private static final Parameter GAS_TEMPERATURE = Parameter.number("T_K", 150, 2000, "temperature of the gas");
	private static final Parameter VAPOUR = Parameter
			.number("p_vapour_mbar", 0, 1e5, "vapour of the liquid that the gas has already").or(0);

	private static final Calculation RAYLEIGH = new Calculation("rayleigh",
			"limit of charge of a drop, 8 pi sqrt(eps0 gamma R^3) (Rayleigh 1882)", List.of(GAMMA, DROP),
			List.of("q_C", "z_R"), (given, table) -> {
				double radius = given.number("r_um") * 1e-6;
				table.row(RayleighLimit.charge(given.number("gamma"), radius),
						RayleighLimit.charges(given.number("gamma"), radius));
			});

	private static final Calculation CONEJET = new Calculation("conejet",
			"current and droplets of a cone-jet by de la Mora, Chen and Pui, and Ganan-Calvo",
			List.of(GAMMA, Parameter.number("eps", 1, 1e4, "relative permittivity of the liquid"),
					Parameter.positive("K_S/m", 100, "conductivity of the liquid"),
					Parameter.positive("Q_uL/min", 1e6, "flow of liquid"),
					Parameter.positive("rho_kg/m3", 3e4, "density of the liquid").or(1000)),
			List.of("I_nA", "I_chenpui_nA", "I_gananCalvo_nA", "d_chenpui_um", "r*_um", "d_gananCalvo_um",
					"Qmin_uL/min", "q/m_C/kg"),
			(given, table) -> {
				ConeJet jet = new ConeJet(given.number("rho_kg/m3"), given.number("gamma"), given.number("eps"),
						given.number("K_S/m"), given.number("Q_uL/min") * 1e-9 / 60);
				jet.warning().ifPresent(table::warn);
				table.row(jet.currentDeLaMora() * 1e9, jet.currentChenPui() * 1e9, jet.currentGananCalvo() * 1e9,
						jet.dropletChenPui() * 1e6, jet.relaxationLength() * 1e6, jet.dropletGananCalvo() * 1e6,
						jet.leastFlow() * 60e9, jet.specificCharge());
			});

	private static final Calculation FISSION = new Calculation("fission",
			"bursts of a charged drop, 15 % of charge and 2 % of mass into 20 (Tang and Kebarle 1993)",
			List.of(Parameter.positive("N", 1e15, "elementary charges before the first burst"), DROP,
					Parameter.integer("generations", 1, 1000, "bursts to show").or(8),
					Parameter.number("charge_loss", 1e-6, 0.99, "share of charge lost").or(0.15),
					Parameter.number("mass_loss", 1e-6, 0.99, "share of mass lost").or(0.02),
					Parameter.integer("offspring", 1, 1_000_000, "drops made").or(20)),
			List.of("generation", "N_before", "R_um", "N_after", "R_after_um", "offspring_R_um", "offspring_N"),
			(given, table) -> {
				FissionChain chain = new FissionChain(given.number("N"), given.number("r_um") * 1e-6,
						given.number("charge_loss"), given.number("mass_loss"), (int) given.integer("offspring"));
				for (int i = 0; i < given.integer("generations"); i++) {
					FissionChain.Burst burst = chain.burst(i);
					table.row(i, burst.charges(), burst.radius() * 1e6, burst.chargesAfter(), burst.radiusAfter() * 1e6,
							burst.offspringRadius() * 1e6, burst.offspringCharges());
				}
			});

	private static final Calculation EVAPORATION = new Calculation("evaporation",
			"drying of a drop by the d-squared law, at gas temperature and with its wet-bulb cooling",
			List.of(SourceCalculations.SOLVENT, GAS_TEMPERATURE, SourceCalculations.PRESSURE, VAPOUR, DROP.or(1.5)),
			List.of("p_sat_mbar", "K_isothermal_m2/s", "K_m2/s", "dT_K", "t_ms"), (given, table) -> {
				Evaporation drop = evaporation(given, table);
				if (!drop.belowBoiling()) {
					table.warn(
							"evaporation: the gas is above the boiling point, where K_isothermal_m2/s has no meaning");
				}
				table.row(drop.saturation().applyAsDouble(drop.temperature()) / 100, drop.isothermalRate(), drop.rate(),
						drop.temperature() - drop.dropTemperature(), 1000 * drop.life(given.number("r_um") * 1e-6));
			});

	private static final Calculation LIFE = new Calculation("droplet",
			"life of a droplet from the jet to ions: drying, bursts, share of its charge that is free",
			List.of(SourceCalculations.SOLVENT, GAS_TEMPERATURE, SourceCalculations.PRESSURE, VAPOUR, DROP.or(1),
					Parameter.positive("charge", 2, "over the Rayleigh limit, at first").or(0.7)),
			List.of("t_ms", "R_um", "N", "freed"), (given, table) -> {
				Evaporation drop = evaporation(given, table);
				SolventMixture solvent = SolventMixture.parse(given.text("solvent"));
				double rate = MixtureDrying.rate(solvent, drop.temperature(), drop.pressure(), drop.vapour());
				new DropletLife(given.number("r_um") * 1e-6, given.number("charge"), solvent.surfaceTension(), rate)
						.moments()
						.forEach(moment -> table.row(moment.seconds() * 1000, moment.radius() * 1e6, moment.charges(),
								moment.freed()));
			});

	private static final Calculation RESIDUE = new Calculation("residue",
			"charges left on a compact molecule by a drop that dries out", List.of(
					Parameter.positive("M_Da", 1e9, "mass of the molecule"),
					Parameter.positive("rho_kg/m3", 3e4, "density of the drop").or(1000), GAMMA.or(0.0728)),
			List.of("z_R", "z_rule"), (given, table) -> {
				double mass = given.number("M_Da");
				if (mass < 1000 || mass > 1e6) {
					table.warn("residue: the charged-residue law is known from 1 kDa to 1 MDa; M_Da="
							+ given.text("M_Da"));
				}
				table.row(ChargedResidue.charges(mass, given.number("rho_kg/m3"), given.number("gamma")),
						ChargedResidue.printedRule(mass));
			});

	private static final Calculation STATES = new Calculation("chargestates",
			"charge states of a protein, folded and unfolded by the solvent",
			List.of(Parameter.positive("M_Da", 1e7, "mass of the molecule"), SourceCalculations.SOLVENT),
			List.of("z", "share"), (given, table) -> {
				double mass = given.number("M_Da");
				if (mass < 5000 || mass > 70_000) {
					table.warn("chargestates: fitted to proteins of 5 to 70 kDa; M_Da=" + given.text("M_Da"));
				}
				ChargeStates.distribution(mass, ChargeStates.unfoldedShare(SolventMixture.parse(given.text("solvent"))))
						.forEach((z, share) -> table.row(z, share));
			});

	private static final Calculation ION_EVAPORATION = new Calculation("ionevaporation",
			"escape of ions from a drop at its Rayleigh limit (Iribarne and Thomson 1976)",
			List.of(GAMMA, Parameter.positive("r_nm", 1e6, "radius of the drop"),
					Parameter.number("G_eV", 0, 10, "barrier without field").or(2.2),
					Parameter.number("T_K", 100, 2000, "temperature of the drop").or(298.15)),
			List.of("E_V/m", "k_1/s", "limit_nm"), (given, table) -> {
				double gamma = given.number("gamma");
				double barrier = given.number("G_eV");
				double temperature = given.number("T_K");
				double field = IonEvaporation.surfaceField(gamma, given.number("r_nm") * 1e-9, 1);
				if (field > 1e11) {
					throw new IllegalArgumentException("r_nm=" + given.text("r_nm")
							+ " is not allowed; the field of so small a drop is beyond 1e11 V/m");
				}
				table.row(field, IonEvaporation.rate(barrier, field, temperature),
						1e9 * IonEvaporation.limitRadius(gamma, barrier, temperature));
			});

	static final List<Calculation> ALL = List.of(RAYLEIGH, CONEJET, FISSION, EVAPORATION, LIFE, RESIDUE, STATES,
			ION_EVAPORATION);

	private DropletCalculations() {
	}

	private static Evaporation evaporation(Arguments given, Table table) {
		SolventMixture solvent = SolventMixture.parse(given.text("solvent"));
		solvent.warning().ifPresent(table::warn);
		double pressure = 100 * given.number("p_mbar");
		double vapour = 100 * given.number("p_vapour_mbar");
		if (vapour > pressure) {
			throw new IllegalArgumentException("p_vapour_mbar=" + given.text("p_vapour_mbar")
					+ " is not allowed; it must be 0 to p_mbar, " + given.text("p_mbar"));
		}
		Evaporation drop = Evaporation.of(solvent, given.number("T_K"), pressure, vapour);
		drop.warning().ifPresent(table::warn);
		return drop;
	}
}
