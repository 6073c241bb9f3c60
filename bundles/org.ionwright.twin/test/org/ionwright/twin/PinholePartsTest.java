package org.ionwright.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.sample.IonSpecies;
import org.junit.jupiter.api.Test;

/** Parts of seed 001 that the figures show round the pinhole: cylinder 27, element 38, mesh 47, electron sources 51. */
class PinholePartsTest {

	private static final String CHAMBER = "ionSource.ioniser.chamber.";
	private static final String BEHIND = "ionSource.interface.";
	private static final String ELECTRONS = BEHIND + "electronSources[0].";
	private static final ScanOrder STILL = new ScanOrder(195.09, 0.1, 1, 1, Tuning.Mode.RF_ONLY, 0.02, 0.7, false);

	private static Twin twin(Map<String, ?> more) {
		Map<String, Object> sheet = new HashMap<>(Map.of(CHAMBER + "volume", 5e-5, CHAMBER + "gasInlet.setFlow",
				71e-6 / 60, BEHIND + "pinhole.diameter", 1e-4));
		sheet.putAll(more);
		Twin twin = new Twin(sheet, 1);
		twin.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		return twin;
	}

	private static double ions(Twin twin, double mz, double seconds) {
		return twin.beam(false, seconds).species().stream().filter(ion -> Math.abs(ion.mz() - mz) < 0.01)
				.mapToDouble(IonSpecies::rate).sum();
	}

	/** More up to the best voltage, as many as at 0 at twice that, fewer beyond. */
	@Test
	void cylinderHasATuningCurve() {
		Twin twin = twin(Map.of(CHAMBER + "innerCylinder.length", 0.06));
		twin.set("detector.voltage", 650, 1);
		double[] counts = new double[3];
		for (int i = 0; i < 3; i++) {
			twin.set(CHAMBER + "innerCylinder.potential", new double[] { 0, 200, 500 }[i], 100 * i + 10);
			counts[i] = twin.scan(1, i, STILL, 100 * i + 60).counts()[0];
		}
		assertTrue(counts[0] > 1000, "counts " + counts[0]);
		assertEquals(2, counts[1] / counts[0], 0.25);
		assertEquals(0.42, counts[2] / counts[0], 0.1);
	}

	@Test
	void meshTakesItsShareAndElement38Nothing() {
		double open = ions(twin(Map.of()), 195.0877, 60);
		assertTrue(open > 1000, "ions " + open);
		Twin meshed = twin(Map.of(BEHIND + "mesh.transparency", 0.8));
		assertEquals(0.8, ions(meshed, 195.0877, 60) / open, 1e-6);
		Twin other = twin(Map.of(BEHIND + "auxiliaryElectrode.potential", 0.0));
		other.set(BEHIND + "auxiliaryElectrode.potential", -300, 10);
		assertEquals(-300, other.read(BEHIND + "auxiliaryElectrode.potential", 60), 1);
		assertEquals(1, ions(other, 195.0877, 60) / open, 1e-6);
	}

	@Test
	void electronsMakeIonsOfTheJet() {
		Twin twin = twin(Map.of(ELECTRONS + "enabled", "false"));
		twin.set(ELECTRONS + "emission", 1e-4, 10);
		double before = ions(twin, 28.0134, 20);
		assertTrue(before < 1e5, "it is off, " + before);
		assertEquals(0, twin.read(ELECTRONS + "filamentCurrent", 20));
		twin.set(ELECTRONS + "enabled", 1, 21);
		double nitrogen = ions(twin, 28.0134, 30);
		assertTrue(nitrogen > 1e8, "ions " + nitrogen);
		assertTrue(ions(twin, 32.0419, 30) > 1e6, "vapour of the methanol");
		assertEquals(3, twin.read(ELECTRONS + "filamentCurrent", 30), 0.05);
		assertTrue(twin.beam(true, 31).species().stream().allMatch(ion -> ion.charge() < 0), "they make no anions");
		twin.set(ELECTRONS + "electronEnergy", 10, 32);
		assertEquals(before, ions(twin, 28.0134, 40), 0.02 * before, "below the threshold");
	}

	/** A spray and electrons in the same chamber: each makes ions without the other. */
	@Test
	void sprayAndElectronsWorkSideBySide() {
		String source = "ionSource.ioniser.electronSource.";
		Twin twin = twin(Map.of("ionSource.ioniser.capillaryVoltage", 3000.0, source + "emission", 1e-4));
		double spray = ions(twin, 195.0877, 60);
		assertTrue(spray > 1000, "ions " + spray);
		twin.set("ionSource.ioniser.capillaryVoltage", 0, 61);
		assertEquals(0, ions(twin, 195.0877, 100), 1e-3 * spray);
		twin.set(source + "emission", 1e-6, 101);
		assertTrue(ions(twin, 195.0877, 200) > 1000);
	}

	@Test
	void auxiliaryHeatersHeatWithAndWithoutTheCoil() {
		String other = CHAMBER + "otherHeaters[0].";
		Twin twin = twin(Map.of(CHAMBER + "heater.power", 20.0, other + "power", 10.0, other + "temperature", 293.15));
		twin.set(CHAMBER + "heater.temperature", 293.15, 10);
		twin.set(other + "temperature", 343.15, 10);
		assertEquals(343.15, twin.read(other + "temperature", 2000), 2);
		assertEquals(2, twin.read(other + "heaterState", 2000), "ready");
		assertTrue(twin.read(CHAMBER + "heater.temperature", 2000) < 300);
	}

	/** One chamber behind the pinhole is enough (seed 001, FIG 1): the analyser is in it. */
	@Test
	void singleStageHasOneChamber() {
		Twin twin = twin(Map.of("vacuumSystem.chambers[0].pumps[0].speed", 1.0, BEHIND + "pinhole.diameter", 2e-5,
				CHAMBER + "gasInlet.setFlow", 0.0, "ionSource.liquidSupply.flow", 9.08e-11));
		assertTrue(twin.quantities().stream().noneMatch(each -> each.path().startsWith("vacuumSystem.chambers[1]")));
		assertTrue(twin.read("vacuumSystem.chambers[0].pressure", 300) < 0.02);
	}

	/** The beam of the sample is what enters the first stage, whatever makes ions; of the other sign there is none. */
	@Test
	void givenBeamTakesThePlaceOfChemistry() {
		String beam = "ionSource.liquidSupply.sample.beam[0].";
		Twin twin = new Twin(Map.of("ionSource.ioniser.kind", "PHOTO", beam + "mz", 56.0, beam + "rate", 1e6,
				"ionSource.liquidSupply.sample.components[0].formula", "C8H10N4O2"), 1);
		assertEquals(List.of(new IonSpecies(56, 1, 1e6)), twin.beam(false, 10).species());
		assertEquals(0, twin.beam(true, 10).rate());
		twin.set("vacuumSystem.isolationValve.open", 0, 20);
		assertEquals(0, twin.beam(false, 100).rate());
	}
}
