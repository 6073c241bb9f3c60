package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY__BORE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY__TIP_DISTANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.LIQUID_SUPPLY__FLOW;

import java.util.List;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;

/** The capillary tube of seed 001, and the liquid in it. */
public final class CapillaryRules {

	private CapillaryRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				new CheckedRule<>("S2.01", "a capillary tube of small bore (seed 001, claim 1)",
						CapillaryRules::capillary),
				new CheckedRule<>("S2.03", "liquid flows, and no more than evaporates (seed 001, claim 1)",
						CapillaryRules::liquid));
	}

	private static void capillary(MassSpectrometer instrument, Report report) {
		SourceParts parts = new SourceParts(instrument);
		if (parts.sprayer().isPresent() && parts.enclosed().isEmpty() && parts.capillary().isEmpty()) {
			report.error(parts.sprayer().get(), CAPILLARY_IONISER__CAPILLARY,
					"Ioniser has no capillary tube for the liquid (seed 001, claim 1); add one.");
		}
		parts.capillary().ifPresent(capillary -> {
			bore(capillary, Tolerance.of(instrument).getSmallBore(), report);
			parts.chamber().filter(chamber -> Limits.exceeds(capillary.getTipDistance(), chamber.getLength()))
					.ifPresent(chamber -> report.error(capillary, CAPILLARY__TIP_DISTANCE,
							"Capillary tip lies " + Text.millimetres(capillary.getTipDistance())
									+ " before the pinhole, outside the small chamber of "
									+ Text.millimetres(chamber.getLength()) + " length (seed 001, claim 1)."));
		});
	}

	private static void bore(Capillary capillary, double small, Report report) {
		double bore = capillary.getBore();
		if (Limits.sinksTo(bore, 0)) {
			report.error(capillary, CAPILLARY__BORE, "Capillary bore " + Text.millimetres(bore)
					+ " must be above 0 for liquid to flow through it (seed 001, claim 1).");
		} else if (Limits.reaches(bore, capillary.getOuterDiameter())) {
			report.error(capillary, CAPILLARY__BORE,
					"Capillary bore " + Text.millimetres(bore) + " must be smaller than outer diameter "
							+ Text.millimetres(capillary.getOuterDiameter()) + " (seed 001, claim 1).");
		} else if (Limits.exceeds(bore, small)) {
			report.warning(capillary, CAPILLARY__BORE, "Capillary bore " + Text.millimetres(bore)
					+ " is not a small bore (seed 001, claim 1); at most " + Text.millimetres(small) + " is usual.");
		}
	}

	private static void liquid(MassSpectrometer instrument, Report report) {
		SourceParts parts = new SourceParts(instrument);
		parts.sprayer().filter(ioniser -> ioniser.getCapillaryVoltage() != 0).flatMap(ioniser -> parts.liquid())
				.filter(liquid -> Limits.sinksTo(liquid.getFlow(), 0))
				.ifPresent(liquid -> report.warning(liquid, LIQUID_SUPPLY__FLOW,
						"No liquid flows while the capillary is at high voltage: a dry tip discharges"
								+ " (seed 001, claim 1); set a flow or take the voltage off."));
		ChamberBalance.of(parts).filter(rest -> Limits.exceeds(rest.heatNeeded(), rest.heatAvailable()))
				.ifPresent(rest -> parts.liquid().ifPresent(liquid -> report.warning(liquid, LIQUID_SUPPLY__FLOW,
						"Liquid flow " + microlitres(liquid.getFlow()) + " needs "
								+ FactUnit.WATT.text(rest.heatNeeded()) + " to evaporate; available "
								+ FactUnit.WATT.text(rest.heatAvailable())
								+ " (seed 001, claim 1 and FIG 4); lower the flow or heat more.")));
	}

	static String microlitres(double flow) {
		return Text.number(flow * 60e9) + " uL/min";
	}
}
