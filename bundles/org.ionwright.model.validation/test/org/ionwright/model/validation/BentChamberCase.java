package org.ionwright.model.validation;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.junit.jupiter.api.BeforeEach;

/** The demo instrument with tolerances of its own, to change and to look at. */
class BentChamberCase {

	static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;
	static final String PASSAGES = "ionSource.interface.passages";

	final MassSpectrometer instrument = DemoModels.instrument();
	final BentInterfaceChamber chamber = (BentInterfaceChamber) instrument.getIonSource().getInterface();

	@BeforeEach
	void tolerancesOfItsOwn() {
		instrument.setTolerances(FACTORY.createTolerances());
	}

	Passage passage(double diameter, double length, double turn) {
		Passage passage = FACTORY.createPassage();
		passage.setDiameter(diameter);
		passage.setLength(length);
		passage.setTurnAngle(Math.toRadians(turn));
		chamber.getPassages().add(passage);
		return passage;
	}

	Passage first() {
		return chamber.getPassages().get(0);
	}

	Passage second() {
		return chamber.getPassages().get(1);
	}

	List<String> severities(String code) {
		return Findings.of(instrument, code).stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
	}

}
