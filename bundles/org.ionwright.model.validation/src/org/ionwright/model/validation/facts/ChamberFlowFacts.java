package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.PlacedPassage;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.transport.BendImpaction;

/** Of a bent chamber: flows, pressures and how the gas goes round the bends, at its design pressure. */
record ChamberFlowFacts(BentInterfaceChamber chamber, ChamberGeometry geometry, ChamberFlow flow) {

	private static final String CLAIM_1 = "seed 000, claim 1";
	private static final String CLAIM_2 = "seed 000, claim 2";
	/** Of droplets, kg/m3. */
	private static final double WATER = 1000;

	List<Fact> list() {
		List<Fact> facts = new ArrayList<>();
		EObject entrance = chamber.getEntrance();
		EObject exit = chamber.getExit();
		facts.add(Fact.of("interface.entranceFlow", entrance, "Entrance flow", flow.entranceFlow(),
				FactUnit.MILLIBAR_LITRE, CLAIM_1));
		facts.add(Fact.words("interface.entranceVolume", entrance, "Entrance flow at 20 °C",
				flow.entranceFlow() / PhysicalConstants.ATMOSPHERE,
				FactUnit.LITRE_PER_MINUTE.text(flow.entranceFlow() / PhysicalConstants.ATMOSPHERE)
						+ (flow.choked() ? ", choked" : ", not choked"),
				CLAIM_1));
		facts.add(Fact.of("interface.jetReynolds", entrance, "Reynolds number of the jet", flow.jetReynolds(),
				FactUnit.NUMBER, CLAIM_2));
		facts.add(Fact.of("interface.exitFlow", exit, "Exit flow", flow.exitFlow(), FactUnit.MILLIBAR_LITRE, CLAIM_1));
		facts.add(Fact.of("interface.exitShare", exit, "Share of the gas that leaves by the exit",
				flow.exitFlow() / flow.entranceFlow(), FactUnit.PERCENT, CLAIM_1));
		facts.add(Fact.of("interface.exhaustFlow", chamber, "Exhaust flow", flow.exhaustFlow(),
				FactUnit.MILLIBAR_LITRE, CLAIM_1));
		pressures(facts);
		facts.add(Fact.of("interface.pumpingSpeed", chamber, "Pumping speed at the exhaust", flow.pumpingSpeed(),
				FactUnit.LITRE_PER_SECOND, CLAIM_1));
		facts.add(Fact.of("interface.neededSpeed", chamber, "Pumping speed the design pressure needs",
				flow.neededSpeed(), FactUnit.LITRE_PER_SECOND, CLAIM_1));
		facts.add(Fact.of("interface.mach", chamber, "Highest Mach number before the exit",
				flow.parts().stream().mapToDouble(ChamberFlow.Part::mach).max().orElse(0), FactUnit.NUMBER, CLAIM_1));
		for (int i = 0; i < flow.parts().size(); i++) {
			part(facts, i);
		}
		return facts;
	}

	private void pressures(List<Fact> facts) {
		facts.add(Fact.of("interface.entrancePressure", chamber, "Pressure behind the entrance",
				flow.parts().getFirst().inlet(), FactUnit.MILLIBAR, CLAIM_1));
		flow.parts().stream().skip(1).forEach(part -> facts.add(
				Fact.of("interface.bendPressure", passage(part.passage()), "Pressure at its start", part.inlet(),
						FactUnit.MILLIBAR, CLAIM_1)));
		facts.add(Fact.of("interface.exitPressure", chamber, "Pressure at the exit", chamber.getPressure(),
				FactUnit.MILLIBAR, CLAIM_1));
		facts.add(Fact.of("interface.exhaustPressure", chamber, "Pressure at the exhaust", flow.exhaustPressure(),
				FactUnit.MILLIBAR, CLAIM_1));
	}

	private void part(List<Fact> facts, int number) {
		ChamberFlow.Part part = flow.parts().get(number);
		EObject passage = passage(part.passage());
		facts.add(Fact.of("interface.reynolds", passage, "Reynolds number", part.reynolds(), FactUnit.NUMBER, CLAIM_2));
		facts.add(Fact.of("interface.passageMach", passage, "Mach number at its end", part.mach(), FactUnit.NUMBER,
				CLAIM_1));
		if (number > 0) {
			bend(facts, flow.parts().get(number - 1), part, passage);
		}
	}

	/** Dean number Re sqrt(d/(2 R)); the axis of a mitred bend is taken to turn within half a width. */
	private void bend(List<Fact> facts, ChamberFlow.Part before, ChamberFlow.Part after, EObject passage) {
		double angle = before.passage().direction().angle(after.passage().direction());
		if (!(angle > 1e-9)) {
			return;
		}
		double width = (before.passage().shape().diameter() + after.passage().shape().diameter()) / 2;
		double curve = Math.max(width / 2,
				chamber.getPassages().get(after.passage().number()).getCornerRadius());
		double reynolds = ChamberFlow.GAS.reynolds(width, after.throughput(), ChamberFlow.TEMPERATURE);
		facts.add(Fact.of("interface.dean", passage, "Dean number of the bend",
				reynolds * Math.sqrt(width / (2 * curve)), FactUnit.NUMBER, CLAIM_2));
		double velocity = (before.throughput() / before.tube().area() + after.throughput() / after.tube().area()) / 2
				/ after.inlet();
		facts.add(Fact.of("interface.dropletCutOff", passage, "Droplets of which half pass the bend",
				new BendImpaction(ChamberFlow.GAS, ChamberFlow.TEMPERATURE, after.inlet(), velocity, width, angle)
						.cutOff(WATER),
				FactUnit.NANOMETRE, CLAIM_2));
	}

	private EObject passage(PlacedPassage passage) {
		return chamber.getPassages().get(passage.number());
	}
}
