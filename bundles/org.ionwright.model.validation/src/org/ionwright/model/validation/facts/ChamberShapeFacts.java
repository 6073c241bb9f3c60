package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.PlacedPassage;
import org.ionwright.model.validation.geometry.SightLine;
import org.ionwright.model.validation.geometry.Throttling;
import org.ionwright.model.validation.geometry.Vector;
import org.ionwright.model.validation.internal.Text;

/** Of a bent chamber: distances, ways, angles, areas, and what is seen of the exit from the entrance. */
record ChamberShapeFacts(BentInterfaceChamber chamber, ChamberGeometry geometry) {

	private static final String CLAIM_1 = "seed 000, claim 1";

	List<Fact> list() {
		List<Fact> facts = new ArrayList<>();
		EObject exit = chamber.getExit() == null ? chamber : chamber.getExit();
		FlowDistance.of(geometry, chamber).ifPresent(found -> {
			facts.add(Fact.of("interface.flowDistance", exit, "Gas passes within", found.distance(),
					FactUnit.MILLIMETRE, CLAIM_1));
			facts.add(Fact.of("interface.maxFlowDistance", exit, "5 exit diameters", found.limit(),
					FactUnit.MILLIMETRE, CLAIM_1));
			facts.add(Fact.of("interface.flowDistanceRatio", exit, "d / D_exit", found.ratio(), FactUnit.NUMBER,
					CLAIM_1));
			facts.add(Fact.of("interface.fractionWithin", exit, "Gas within 5 D", found.fraction(), FactUnit.PERCENT,
					CLAIM_1));
		});
		geometry.sightLine().ifPresent(ray -> sight(facts, exit, ray));
		geometry.exitWay().ifPresent(way -> facts.add(
				Fact.of("interface.exitWay", exit, "Way to the exit", way, FactUnit.MILLIMETRE, CLAIM_1)));
		geometry.exhaustWay().ifPresent(way -> facts.add(
				Fact.of("interface.exhaustWay", chamber, "Way to the exhaust", way, FactUnit.MILLIMETRE, CLAIM_1)));
		Throttling.of(geometry).ifPresent(found -> facts.add(Fact.of("interface.throttleRatio", chamber,
				"Narrowest section before the exit against the rest", found.ratio(), FactUnit.NUMBER,
				"seed 000, claim 4")));
		geometry.chain().passages().forEach(passage -> passage(facts, passage));
		return facts;
	}

	private void sight(List<Fact> facts, EObject exit, SightLine ray) {
		facts.add(Fact.words("interface.lineOfSight", exit, "Line of sight", ray.open() ? 1 : 0,
				ray.open() ? "open" : "none", CLAIM_1));
		facts.add(Fact.of("interface.sightMargin", exit, "Nearest ray is blocked by", ray.margin(),
				FactUnit.MILLIMETRE, CLAIM_1));
		facts.add(Fact.words("interface.worstRay", exit, ray.open() ? "Open ray" : "Nearest ray",
				ray.to().minus(ray.from()).length(), point(ray.from()) + " to " + point(ray.to()) + " mm", CLAIM_1));
	}

	private static String point(Vector place) {
		return "(" + hundredths(place.x()) + ", " + hundredths(place.y()) + ", " + hundredths(place.z()) + ")";
	}

	private static String hundredths(double metres) {
		return Text.number(Math.round(1e5 * metres) / 100.0);
	}

	private void passage(List<Fact> facts, PlacedPassage passage) {
		EObject part = chamber.getPassages().get(passage.number());
		facts.add(Fact.of("interface.area", part, "Sectional area", passage.volume().area(),
				FactUnit.SQUARE_MILLIMETRE, "seed 000, claim 5"));
		facts.add(Fact.of("interface.slenderness", part, "Length / width", passage.slenderness(), FactUnit.NUMBER,
				"seed 000, claim 6"));
		geometry.chain().passage(passage.shape().upstream()).ifPresent(before -> {
			facts.add(Fact.of("interface.intersectionAngle", part, "Meets the passage before at",
					before.direction().angle(passage.direction()), FactUnit.DEGREE, "seed 000, claim 3"));
			facts.add(Fact.of("interface.intersectionWay", part, "Way to the intersection", passage.way(),
					FactUnit.MILLIMETRE, "seed 000, claim 3"));
		});
	}
}
