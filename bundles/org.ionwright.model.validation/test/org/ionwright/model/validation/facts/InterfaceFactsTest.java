package org.ionwright.model.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.transport.BentChamber;
import org.ionwright.twin.transport.DriftingIon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements 2.1 and 2.2: the default interface. */
class InterfaceFactsTest {

	private final MassSpectrometer instrument = DemoModels.instrument();
	private final BentInterfaceChamber chamber = (BentInterfaceChamber) instrument.getIonSource().getInterface();

	private Fact fact(String name) {
		return InterfaceFacts.of(instrument).stream().filter(fact -> fact.name().equals("interface." + name))
				.reduce((first, last) -> last).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			entranceFlow      | 1.23    | 0.01  | ionSource.interface.entrance
			entranceVolume    | 1.2137e-5 | 0.01 | ionSource.interface.entrance
			exitFlow          | 0.072   | 0.02  | ionSource.interface.exit
			exitShare         | 0.059   | 0.02  | ionSource.interface.exit
			entrancePressure  | 680     | 0.02  | ionSource.interface
			bendPressure      | 575     | 0.02  | ionSource.interface.passages[1]
			exitPressure      | 535     | 0.02  | ionSource.interface
			exhaustPressure   | 492     | 0.02  | ionSource.interface
			pumpingSpeed      | 2.5e-3  | 1e-9  | ionSource.interface
			jetReynolds       | 3408    | 0.01  | ionSource.interface.entrance
			reynolds          | 227     | 0.01  | ionSource.interface.passages[1]
			dropletCutOff     | 55e-9   | 0.1   | ionSource.interface.passages[1]
			flowDistance      | 4.5e-3  | 1e-9  | ionSource.interface.exit
			flowDistanceRatio | 4.5     | 1e-9  | ionSource.interface.exit
			fractionWithin    | 1       | 1e-9  | ionSource.interface.exit
			exitWay           | 0.025   | 1e-9  | ionSource.interface.exit
			exhaustWay        | 0.035   | 1e-9  | ionSource.interface
			throttleRatio     | 0.71    | 0.01  | ionSource.interface
			intersectionAngle | 1.5708  | 1e-5  | ionSource.interface.passages[1]
			intersectionWay   | 0.015   | 1e-9  | ionSource.interface.passages[1]
			slenderness       | 4.4444  | 1e-4  | ionSource.interface.passages[1]
			area              | 1.5904e-5 | 1e-4 | ionSource.interface.passages[1]
			sightMargin       | 3.594e-3 | 1e-3 | ionSource.interface.exit
			holeHalfAngle     | 0.5236  | 1e-4  | ionSource.interface.exit.hole
			insertGap         | 3e-4    | 1e-3  | ionSource.interface.exit.insert
			""")
	void golden(String name, double value, double tolerance, String where) {
		assertEquals(value, fact(name).value(), tolerance * value);
		assertEquals(where, fact(name).where());
	}

	@Test
	void words() {
		assertEquals("none", fact("lineOfSight").text());
		assertEquals(0, fact("lineOfSight").value());
		assertEquals("(0, -0.15, 0) to (19.5, 9.5, 0) mm", fact("worstRay").text());
		assertEquals("0.7281 L/min, choked", fact("entranceVolume").text());
		chamber.getPassages().get(1).setTurnAngle(0);
		assertEquals("open", fact("lineOfSight").text());
		assertTrue(InterfaceFacts.of(instrument).stream().noneMatch(fact -> fact.name().equals("interface.dean")));
	}

	/** The same passages by the twin's chamber, at a pumping speed that gives the design pressure. */
	@Test
	void asTheTwinHasIt() {
		ChamberGeometry geometry = ChamberReader.read(chamber);
		ChamberFlow flow = ChamberFlow.of(geometry, chamber, 101325).orElseThrow();
		BentChamber twin = new BentChamber(new Orifice(3e-4, 0.85), new Tube(3.8e-3, 0.015), Math.PI / 2,
				new Tube(4.5e-3, 0.02), 0.01, new Orifice(1e-3, 0.85), flow.neededSpeed(), BentChamber.Model.SLOW);
		List<BentChamber.Place> places = twin.profile(ChamberFlow.GAS, ChamberFlow.TEMPERATURE, 101325,
				DriftingIon.ofMass(609), 0);
		assertEquals(places.getFirst().pressure(), flow.parts().getFirst().inlet(), 1e-3);
		assertEquals(places.getLast().pressure(), flow.exhaustPressure(), 1e-3);
		assertEquals(twin.impaction(ChamberFlow.GAS, ChamberFlow.TEMPERATURE, places).cutOff(1000),
				fact("dropletCutOff").value(), 1e-13);
		assertEquals(flow.entranceFlow(), flow.exitFlow() + flow.exhaustFlow(), 1e-15);
	}

	/** An equal passage beside it takes half of the gas, so less pressure is lost on the way to the exit. */
	@Test
	void aBypassTakesItsShare() {
		double alone = fact("entrancePressure").value();
		Passage bypass = InstrumentFactory.eINSTANCE.createPassage();
		bypass.setDiameter(0.0045);
		bypass.setLength(0.02);
		bypass.setTurnAngle(Math.PI / 2);
		bypass.setRollAngle(Math.PI);
		bypass.setUpstream(chamber.getPassages().get(0));
		chamber.getPassages().add(bypass);
		assertTrue(fact("entrancePressure").value() < alone);
		ChamberFlow flow = ChamberFlow.of(ChamberReader.read(chamber), chamber, 101325).orElseThrow();
		assertEquals(flow.entranceFlow() / 2, flow.parts().getLast().throughput(), 1e-12);
	}

	@Test
	void foulingAndMissingPartsLeaveOut() {
		double clean = fact("entranceFlow").value();
		chamber.getEntrance().setFoulingFraction(0.2);
		assertEquals(0.8 * clean, fact("entranceFlow").value(), 1e-9);
		chamber.setEntrance(null);
		assertTrue(InterfaceFacts.of(instrument).stream().noneMatch(fact -> fact.name().contains("Flow")
				&& fact.where().contains("entrance")));
		chamber.setExit(null);
		assertTrue(InterfaceFacts.of(instrument).stream().allMatch(fact -> fact.where().contains("passages")));
		instrument.getIonSource().setInterface(InstrumentFactory.eINSTANCE.createPinholeInterface());
		assertEquals(List.of(), InterfaceFacts.of(instrument));
	}
}
