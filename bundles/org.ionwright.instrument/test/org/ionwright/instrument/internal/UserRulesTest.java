package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.JournalEntry.Kind;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InterlockTarget;
import org.ionwright.model.instrument.UserInterlock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interlocks of one's own in an instrument file. */
class UserRulesTest {

	private static final String LIQUID = "ionSource.liquidSupply.flow";
	private static final String RETURN = "ionSource.blockTemperature";

	private final Bench bench = new Bench();
	private final FakeDevice pump = bench.bind("ionSource", "pump",
			new FakeDevice(FakeDevice.settable("liquidSupply.flow", "m3/s", 1e-6, 1e9)));
	private final FakeDevice sensor = bench.bind("ionSource", "sensor",
			new FakeDevice(ParameterDescription.readOnly("blockTemperature", "source", "K", 0, 1000)));
	private final UserInterlock rule = InstrumentFactory.eINSTANCE.createUserInterlock();

	UserRulesTest() {
		rule.setName("cold source");
		rule.setReading(RETURN);
		rule.setLow("40 \u00b0C");
		rule.setHigh("120 \u00b0C");
		rule.setHysteresis("5 \u00b0C");
		rule.setTrips(true);
		rule.setMessage("warm the source first");
		rule.getBlocks().add(InterlockTarget.LIQUID);
		bench.model.getUserInterlocks().add(rule);
		sensor.values.put("blockTemperature", 353.15);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private static InterlockStatus row(SessionInstrument instrument) {
		return instrument.operation().interlocks().getLast();
	}

	@Test
	void tripsAndStaysUntilItIsFarEnoughInside() throws Exception {
		SessionInstrument instrument = bench.connected();
		assertEquals(new InterlockStatus("cold source", Condition.MET,
				instrument.parameter(RETURN).orElseThrow().label()
						+ " is 80 \u00b0C, allowed is 40 \u00b0C to 120 \u00b0C",
				Set.of(Guarded.LIQUID),
				Set.of(Guarded.LIQUID), false, "warm the source first"), row(instrument));
		instrument.set(LIQUID, 1e-10).get();
		sensor.values.put("blockTemperature", 310d);
		Bench.await("switched off", () -> pump.log.getLast().equals("liquidSupply.flow=0.0"));
		assertEquals("cold source", instrument.operation().trips().getFirst().interlock());
		assertTrue(Bench.failure(instrument.set(LIQUID, 1e-10)).getMessage().contains("warm the source first"));
		sensor.values.put("blockTemperature", 316d);
		Bench.await("inside, but not by 5 K",
				() -> instrument.operation().rearm("anna").toString().contains("not far enough inside"));
		sensor.values.put("blockTemperature", 319d);
		Bench.await("re-armed", () -> instrument.operation().rearm("anna").isEmpty());
		instrument.set(LIQUID, 1e-10).get();
		Bench.await("in the journal", () -> instrument.operation().journal().stream()
				.anyMatch(entry -> entry.kind() == Kind.TRIP && entry.who().equals("cold source")));
	}

	@Test
	void mayOnlyBlockAndMayWait() throws Exception {
		rule.setTrips(false);
		rule.setSettleTime(3600);
		sensor.values.put("blockTemperature", 300d);
		SessionInstrument instrument = bench.connected();
		assertEquals(DeviceReason.INTERLOCK, Bench.failure(instrument.set(LIQUID, 1e-10)).reason());
		assertEquals(Condition.NOT_MET, row(instrument).condition());
		assertEquals(Set.of(), row(instrument).trips());
	}

	/** A rule that is not understood is no reason to go on without it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"ionSource.blockTemperature | warm | its limits 'warm', '', '' cannot be understood",
			"ionSource.blockTemperature | 5 mbar | is in K, the limit in Pa",
			"ionSource.coneVoltage | 5 V | there is no reading of ionSource.coneVoltage" })
	void blocksWhatItCannotJudge(String reading, String low, String text) throws Exception {
		rule.setReading(reading);
		rule.setLow(low);
		rule.setHigh(null);
		rule.setHysteresis("");
		SessionInstrument instrument = bench.connected();
		assertEquals(Condition.UNKNOWN, row(instrument).condition());
		assertTrue(row(instrument).text().contains(text), row(instrument).text());
		assertEquals(List.of(), pump.log);
		assertEquals(DeviceReason.INTERLOCK, Bench.failure(instrument.set(LIQUID, 1e-10)).reason());
	}

	@Test
	void doesNotCountWhenSwitchedOff() throws Exception {
		rule.setEnabled(false);
		sensor.values.put("blockTemperature", 300d);
		SessionInstrument instrument = bench.connected();
		instrument.set(LIQUID, 1e-10).get();
		assertTrue(instrument.operation().interlocks().stream().noneMatch(row -> row.name().equals("cold source")));
	}
}
