package org.ionwright.twin.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.Twin;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.wire.internal.rga.ResidualGasHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Protocols on a real twin: what a foreign driver sees is its physics. */
class TwinInstrumentTest {

	private static final String PRESSURE = "vacuumSystem.chambers[2].pressure";

	private final TwinInstrument instrument = new TwinInstrument(new Twin(Map.of(), 1));

	private Protocol device(Protocols protocol) {
		return protocol.create(instrument, WireMap.standard(), false, 1);
	}

	private static String say(Protocol device, String text, double seconds) {
		return StillInstrument.say(device, text, seconds);
	}

	@Test
	void everyTerminalOfTheStandardWiringLeadsSomewhere() {
		for (Protocols protocol : Protocols.values()) {
			String device = protocol.terminals();
			assertFalse(WireMap.standard().terminals(device).isEmpty(), device);
			for (String terminal : WireMap.standard().terminals(device)) {
				assertTrue(instrument.has(WireMap.standard().path(terminal).orElseThrow()), terminal);
			}
		}
	}

	private static MassTrace trace(double electronEnergy, double ionEnergy) {
		return new MassTrace(PRESSURE, 1, 0.1, 491, 0.7, electronEnergy, ionEnergy, 1);
	}

	private double[] spectrum(double electronEnergy, double ionEnergy) {
		return instrument.trace(trace(electronEnergy, ionEnergy), 0);
	}

	private static int top(double[] spectrum, int mz) {
		int top = 10 * (mz - 1) - 3;
		for (int i = top; i <= 10 * (mz - 1) + 3; i++) {
			top = spectrum[i] > spectrum[top] ? i : top;
		}
		return top;
	}

	private static double peak(double[] spectrum, int mz) {
		return spectrum[top(spectrum, mz)];
	}

	/** Cracking patterns of nitrogen, water, oxygen, argon times what the filter lets through of random ions, one by one. */
	@ParameterizedTest
	@CsvSource({ "14, 14.0025, 28, 28.0056, 0.0720", "17, 17.0022, 18, 18.010, 0.230",
			"32, 31.9893, 28, 28.0056, 0.0111",
			"40, 39.9618, 28, 28.0056, 0.00774", "20, 19.981, 40, 39.9618, 0.160", "44, 43.9893, 28, 28.0056, 0.00301",
			"18, 18.010, 28, 28.0056, 0.0538", "29, 29.003, 28, 28.0056, 0.0074" })
	void residualGasIsThatOfAnInletDriedWithNitrogen(int number, double mz, int baseNumber, double baseMz,
			double ratio) {
		double[] spectrum = spectrum(70, 12);
		double through = passed(mz, 1 + 0.1 * top(spectrum, number));
		double baseThrough = passed(baseMz, 1 + 0.1 * top(spectrum, baseNumber));
		assertTrue(through > 500 && baseThrough > 500, through + " and " + baseThrough + " ions");
		double expected = ratio * through / baseThrough;
		double chance = Math.sqrt(1 / through + 1 / baseThrough);
		assertEquals(expected, peak(spectrum, number) / peak(spectrum, baseNumber), (3 * chance + 0.02) * expected);
	}

	/** Of 4000 ions at 12 eV with the axis at a m/z. */
	private static double passed(double mz, double axis) {
		FilterTrain train = ResidualGasHead.TRAIN;
		TandemResponse tuned = ResidualGasHead.response(trace(70, 12));
		IonTracer tracer = new IonTracer(train.second());
		double thermal = Math.sqrt(PhysicalConstants.BOLTZMANN * train.beam().temperature()
				/ (PhysicalConstants.ATOMIC_MASS * mz));
		Random random = new Random(5);
		int through = 0;
		for (int i = 0; i < 4000; i++) {
			double energy = 12 + train.beam().energySpread() * random.nextGaussian();
			FilteredIon ion = new FilteredIon(mz, 2 * Math.PI * random.nextDouble(),
					train.beam().spot() * random.nextGaussian(), train.beam().spot() * random.nextGaussian(),
					thermal * random.nextGaussian(), thermal * random.nextGaussian(), 1);
			through += tracer.trace(ion, train.motions(mz, tuned.firstVoltages(axis), tuned.secondVoltages(axis),
					energy, energy)).transmitted() ? 1 : 0;
		}
		return through;
	}

	@Test
	void theBasePeakIsTheSensitivityTimesThePartialPressure() {
		double pressure = instrument.read(PRESSURE, 0);
		assertEquals(0.93 * pressure, peak(spectrum(70, 12), 28), 0.05 * pressure);
		assertEquals(0, peak(spectrum(70, 12), 25));
	}

	/** A leak lets air in: oxygen and argon rise to their shares of it, water stays behind. */
	@Test
	void airLeakIsSeenByItsOxygen() {
		double[] tight = spectrum(70, 12);
		Twin leaking = new Twin(Map.of(), 1);
		leaking.fault("vacuumSystem.chambers[2]", "leak", 1e-3, 1);
		double[] leak = new TwinInstrument(leaking).trace(new MassTrace(PRESSURE, 1, 0.1, 491, 0.7, 70, 12, 1), 100);
		assertEquals(0.2095 / 0.7808 * 0.86, peak(leak, 32) / peak(leak, 28), 0.05);
		assertTrue(peak(leak, 40) > 5 * peak(tight, 40));
		assertEquals(peak(tight, 18), peak(leak, 18), 0.1 * peak(tight, 18));
		leaking.fault(PRESSURE, "frozen", Double.NaN, 101);
		leaking.fault("vacuumSystem.chambers[2]", "leak", 0, 102);
		double[] mended = new TwinInstrument(leaking).trace(new MassTrace(PRESSURE, 1, 0.1, 491, 0.7, 70, 12, 1), 300);
		assertTrue(peak(mended, 32) < 0.1 * peak(leak, 32), "it does not ask the gauge, which is frozen");
	}

	@Test
	void slowElectronsMakeNoDoublyChargedArgon() {
		double[] slow = spectrum(40, 12);
		double[] usual = spectrum(70, 12);
		// what is left at 20 is water with oxygen 18
		assertTrue(peak(slow, 20) / peak(slow, 40) < 0.2 * peak(usual, 20) / peak(usual, 40), peak(slow, 20) + " A");
		assertTrue(peak(slow, 40) > 0);
	}

	@Test
	void foreignGaugesAgreeOnThePressure() {
		double pascal = instrument.read(PRESSURE, 0);
		String tpg = say(device(Protocols.TPG26X), "PR2\r\5", 0);
		assertEquals(pascal, 100 * Double.parseDouble(tpg.strip().split(",")[1]), 0.05 * pascal);
		String mks = say(device(Protocols.MKS937B), " @253PR1?;FF", 0);
		assertEquals(pascal, 133.322 * Double.parseDouble(mks.substring(7, 15)), 0.05 * pascal);
		String tic = say(device(Protocols.TIC), "?V913\r", 0);
		assertEquals(pascal, Double.parseDouble(tic.substring(6, 16)), 0.05 * pascal);
	}

	@Test
	void aSupplyOnTheWireMakesTheSprayCurrent() {
		Protocol supply = device(Protocols.PS350);
		say(supply, "VSET 3000;HVON\n", 0);
		assertEquals(3000, Double.parseDouble(say(supply, "VOUT?\n", 10)), 20);
		assertTrue(Double.parseDouble(say(supply, "IOUT?\n", 10)) > 1e-8);
		say(supply, "VSET 5000;VLIM 5000;VSET 5000;HVON\n", 20);
		assertEquals("0\n", say(supply, "LERR?\n", 20));
		say(supply, "HVOF\n", 30);
		assertEquals(0, Double.parseDouble(say(supply, "VOUT?\n", 40)), 20);
	}

	@Test
	void numbersDoNotFollowTheLocale() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			for (String answer : List.of(say(device(Protocols.TPG26X), "PR2\r\5", 0),
					say(device(Protocols.TIC), "?V913\r", 0),
					say(device(Protocols.ALICAT), "A\r", 0), say(device(Protocols.ISEG), ":READ:VOLT:NOM? (@0)\n", 0),
					say(device(Protocols.NE1000), "DIA\r", 0), say(device(Protocols.RGA), "SP?\r", 0),
					say(device(Protocols.PS350), "ILIM?\n", 0), say(device(Protocols.EUROTHERM), "\0040011PV\5", 0),
					say(device(Protocols.MKS937B), " @253PR1?;FF", 0))) {
				assertTrue(answer.matches("(?s).*\\d\\.\\d.*"), answer);
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aHeaterFollowsItsControllerWithALag() {
		Protocol controller = device(Protocols.EUROTHERM);
		String body = "SL400.0\3";
		int check = body.chars().reduce(0, (a, b) -> a ^ b);
		assertEquals("\6", say(controller, "\0040011\2" + body + (char) check, 0));
		double atOnce = value(say(controller, "\0040011PV\5", 0.5));
		double later = value(say(controller, "\0040011PV\5", 300));
		assertTrue(atOnce < 350, atOnce + " °C");
		assertEquals(400, later, 3);
	}

	private static double value(String answer) {
		return Double.parseDouble(answer.substring(3, answer.length() - 2));
	}

	@Test
	void aStoppedTurboCoastsThePressureRisesAndTheFilamentGoesOff() {
		Protocol bus = device(Protocols.PFEIFFER);
		Protocol tic = device(Protocols.TIC);
		Protocol head = device(Protocols.RGA);
		say(head, "FL1\r", 0);
		assertEquals("0\n\r", say(head, "", 5));
		assertEquals("=V904 4;0;0\r", say(tic, "?V904\r", 5));
		assertEquals("0011001006000000009\r", say(bus, "0011001006000000009\r", 5));
		assertEquals("=V904 7;0;0\r", say(tic, "?V904\r", 200));
		double speed = Double.parseDouble(say(bus, "0010030902=?107\r", 200).substring(10, 16));
		assertTrue(speed > 100 && speed < 1490, speed + " Hz");
		say(tic, "?V904\r", 4000);
		assertEquals("0.00\n\r", say(head, "FL?\r", 4000));
		assertEquals("32\n\r", say(head, "EF?\r", 4000));
		assertEquals("2\n\r", say(head, "FL1\r", 4000) + say(head, "", 4005));
	}

	@Test
	void faultsOfTheTwinComeThrough() {
		Twin twin = new Twin(Map.of(), 1);
		twin.fault("vacuumSystem", "link-lost", 10, 5);
		twin.fault(PRESSURE, "sensor-lost", 1, 20);
		TwinInstrument faulty = new TwinInstrument(twin);
		Protocol gauges = Protocols.TPG26X.create(faulty, WireMap.standard(), false, 1);
		assertEquals("\6\r\n0", say(gauges, "PR2\r\5", 1).substring(0, 4));
		assertEquals("", say(gauges, "PR2\r\5", 7));
		assertEquals("\6\r\n0", say(gauges, "PR2\r\5", 16).substring(0, 4));
		assertEquals("\6\r\n3", say(gauges, "PR2\r\5", 21).substring(0, 4));
	}

	@Test
	void sameSeedSameAnswers() {
		TwinInstrument again = new TwinInstrument(new Twin(Map.of(), 1));
		assertArrayEquals(device(Protocols.TPG26X).exchange("PRX\r\5".getBytes(), 3),
				Protocols.TPG26X.create(again, WireMap.standard(), false, 1).exchange("PRX\r\5".getBytes(), 3));
	}

	@ParameterizedTest
	@EnumSource
	void timeMayComeLateFromAnotherPort(Protocols protocol) {
		instrument.read(PRESSURE, 100);
		device(protocol).exchange("?\r\nPR1\r\5".getBytes(), 50);
		assertEquals(instrument.read(PRESSURE, 100), instrument.read(PRESSURE, 50));
	}
}
