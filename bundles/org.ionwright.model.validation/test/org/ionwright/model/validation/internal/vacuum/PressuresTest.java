package org.ionwright.model.validation.internal.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.ApertureConnection;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.PumpKind;
import org.ionwright.model.instrument.TubeConnection;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.PumpingChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predicted pressures of vacuum systems of several shapes. */
class PressuresTest {

	private static final InstrumentFactory MAKE = InstrumentFactory.eINSTANCE;

	/** An open spray before a pinhole and chambers without pumps and outlets. */
	private static MassSpectrometer open(int chambers) {
		MassSpectrometer instrument = MAKE.createMassSpectrometer();
		instrument.setIonSource(MAKE.createIonSource());
		instrument.getIonSource().setIoniser(MAKE.createElectrosprayIoniser());
		PinholeInterface stage = MAKE.createPinholeInterface();
		Pinhole hole = MAKE.createPinhole();
		hole.setDiameter(5e-5);
		hole.setDischargeCoefficient(0.85);
		stage.setPinhole(hole);
		instrument.getIonSource().setInterface(stage);
		instrument.setVacuumSystem(MAKE.createVacuumSystem());
		for (int i = 0; i < chambers; i++) {
			instrument.getVacuumSystem().getChambers().add(MAKE.createVacuumChamber());
		}
		return instrument;
	}

	private static VacuumPump pump(VacuumChamber chamber, PumpKind kind, double speed) {
		VacuumPump pump = MAKE.createVacuumPump();
		pump.setKind(kind);
		pump.setSpeed(speed);
		chamber.getPumps().add(pump);
		return pump;
	}

	private static double pressure(MassSpectrometer instrument, int chamber) {
		return Pressures.of(instrument).orElseThrow().of(instrument.getVacuumSystem().getChambers().get(chamber));
	}

	/** Against the textbook's stage by stage. */
	@ParameterizedTest
	@CsvSource({ "1", "2", "3" })
	void chambersInSeries(int count) {
		MassSpectrometer instrument = open(count);
		instrument.getVacuumSystem().setBacking(MAKE.createVacuumChamber());
		pump(instrument.getVacuumSystem().getBacking(), PumpKind.ROTARY, 0.1);
		List<PumpingChain.Stage> stages = new ArrayList<>();
		stages.add(new PumpingChain.Stage(new Orifice(5e-5, 0.85), 0.5));
		for (int i = 0; i < count; i++) {
			VacuumChamber chamber = instrument.getVacuumSystem().getChambers().get(i);
			pump(chamber, PumpKind.TURBO, 0.5);
			if (i + 1 < count) {
				Aperture outlet = MAKE.createAperture();
				outlet.setDiameter(3e-3);
				outlet.setDischargeCoefficient(1);
				chamber.setOutlet(outlet);
				stages.add(new PumpingChain.Stage(new Orifice(3e-3, 1), 0.5));
			}
		}
		double[] expected = new PumpingChain(Gas.NITROGEN, 293.15, stages).pressures(101325);
		for (int i = 0; i < count; i++) {
			assertEquals(1, pressure(instrument, i) / expected[i], 0.02, "chamber " + i);
		}
	}

	/** One pump for two chambers that a wide tube joins: they have one pressure; without the tube the second has none. */
	@Test
	void aTubeJoinsChambers() {
		MassSpectrometer instrument = open(2);
		List<VacuumChamber> chambers = instrument.getVacuumSystem().getChambers();
		pump(chambers.get(0), PumpKind.TURBO, 0.5);
		TubeConnection tube = MAKE.createTubeConnection();
		tube.setFrom(chambers.get(1));
		tube.setTo(chambers.get(0));
		tube.setDiameter(0.1);
		tube.setLength(0.1);
		instrument.getVacuumSystem().getConnections().add(tube);
		assertEquals(pressure(instrument, 0), pressure(instrument, 1), 1e-3 * pressure(instrument, 0));
	}

	/** Ways that part and meet again: both add up. */
	@Test
	void holesSideBySideAddUp() {
		MassSpectrometer instrument = open(2);
		List<VacuumChamber> chambers = instrument.getVacuumSystem().getChambers();
		pump(chambers.get(0), PumpKind.TURBO, 0.5);
		pump(chambers.get(1), PumpKind.TURBO, 0.5);
		for (int i = 0; i < 2; i++) {
			ApertureConnection hole = MAKE.createApertureConnection();
			hole.setFrom(chambers.get(0));
			hole.setTo(chambers.get(1));
			hole.setDiameter(3e-3 / Math.sqrt(2));
			instrument.getVacuumSystem().getConnections().add(hole);
		}
		double twice = pressure(instrument, 1);
		instrument.getVacuumSystem().getConnections().remove(1);
		((ApertureConnection) instrument.getVacuumSystem().getConnections().getFirst()).setDiameter(3e-3);
		assertEquals(1, pressure(instrument, 1) / twice, 1e-3);
	}

	/** A line of the conductance of its pump halves the speed; a port to the pump of another chamber pumps as well. */
	@Test
	void linesAndPortsCount() {
		MassSpectrometer instrument = open(2);
		List<VacuumChamber> chambers = instrument.getVacuumSystem().getChambers();
		VacuumPump turbo = pump(chambers.get(0), PumpKind.TURBO, 0.5);
		double direct = pressure(instrument, 0);
		Port port = MAKE.createPort();
		port.setLineConductance(0.5);
		port.setPump(turbo);
		chambers.get(0).getPorts().add(port);
		assertEquals(2, pressure(instrument, 0) / direct, 0.02);
		assertEquals(0.25, new VacuumParts(instrument).fastSpeed(chambers.get(0)), 1e-9);
		chambers.get(1).getPumps().add(turbo);
		assertEquals(2, pressure(instrument, 0) / direct, 0.02, "through the line into the other chamber");
		assertEquals(1, pressure(instrument, 1) / direct, 0.02);
	}

	/** Two roughing stages behind a turbo: its backing pressure is that of the chamber it exhausts into. */
	@Test
	void turboPumpsExhaustIntoTheirBackingLine() {
		MassSpectrometer instrument = open(1);
		VacuumPump turbo = pump(instrument.getVacuumSystem().getChambers().getFirst(), PumpKind.TURBO, 0.5);
		VacuumChamber line = MAKE.createVacuumChamber();
		instrument.getVacuumSystem().setBacking(line);
		turbo.setBacking(pump(line, PumpKind.SCROLL, 1e-3));
		Pressures pressures = Pressures.of(instrument).orElseThrow();
		assertEquals(1, (pressures.of(line) - 0.5) * 1e-3 / pressures.entrance(), 0.01);
		assertTrue(Backing.behind(new VacuumParts(instrument), turbo).filter(line::equals).isPresent());
	}

	/** The share of the gas that leaves through the exit aperture, for passages in series and side by side. */
	@ParameterizedTest
	@CsvSource({ "1", "2", "3" })
	void bentChambersOfAnyPassages(int passages) {
		MassSpectrometer instrument = open(2);
		BentInterfaceChamber bent = MAKE.createBentInterfaceChamber();
		bent.setEntrance(MAKE.createAperture());
		bent.setExit(MAKE.createExitAperture());
		bent.getExit().setDiameter(1e-3);
		List<VacuumChamber> chambers = instrument.getVacuumSystem().getChambers();
		for (int i = 0; i < passages; i++) {
			Passage passage = MAKE.createPassage();
			passage.setDiameter(4.5e-3);
			bent.getPassages().add(passage);
		}
		bent.getExit().setPassage(bent.getPassages().getLast());
		bent.setChamber(chambers.getFirst());
		instrument.getIonSource().setInterface(bent);
		Port exhaust = MAKE.createPort();
		exhaust.setPump(pump(chambers.getFirst(), PumpKind.ROTARY, 5e-3));
		bent.getExhaust().add(exhaust);
		pump(chambers.getLast(), PumpKind.TURBO, 0.2);
		Pressures pressures = Pressures.of(instrument).orElseThrow();
		assertEquals(1.23, pressures.entrance(), 0.03, "mbar L/s over 10");
		assertEquals(492, pressures.of(chambers.getFirst()), 40);
		assertEquals(0.36, pressures.of(chambers.getLast()), 0.06);
	}

	@Test
	void nothingComesInNothingIsPredicted() {
		MassSpectrometer instrument = open(1);
		((PinholeInterface) instrument.getIonSource().getInterface()).setPinhole(null);
		assertTrue(Pressures.of(instrument).isEmpty());
		assertTrue(Pressures.of(MAKE.createMassSpectrometer()).isEmpty());
	}
}
