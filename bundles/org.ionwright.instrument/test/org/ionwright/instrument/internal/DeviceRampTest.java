package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ramps in real time: by the device where it can, by steps elsewhere. */
class DeviceRampTest {

	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";

	private final Bench bench = new Bench();
	private final FakeDevice source = bench.bind("ionSource", "source",
			new FakeDevice(FakeDevice.settable("ioniser.capillaryVoltage", "V", 6000, 1e9)));
	private final FakeDevice gauge = bench.bind("vacuumSystem", "gauge",
			new FakeDevice(ParameterDescription.readOnly("chambers[0].pressure", "interface", "Pa", 0, 1e5)));

	DeviceRampTest() {
		gauge.values.put("chambers[0].pressure", 535d);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void deviceThatRampsIsToldTargetAndRate() throws Exception {
		source.ramping.add("ioniser.capillaryVoltage");
		SessionInstrument instrument = bench.connected();
		instrument.set(CAPILLARY, 3000).get(10, TimeUnit.SECONDS);
		assertEquals("ramp ioniser.capillaryVoltage=3000.0 at 1000.0", source.log.getLast());
		assertEquals(3000, instrument.parameter(CAPILLARY).orElseThrow().setPoint());
	}

	@Test
	void rampOfTheDeviceIsEndedByAnInterlock() throws Exception {
		source.ramping.add("ioniser.capillaryVoltage");
		SessionInstrument instrument = bench.connected();
		instrument.set(CAPILLARY, 3000).get(10, TimeUnit.SECONDS);
		source.values.put("ioniser.capillaryVoltage", 1200d);
		gauge.values.put("chambers[0].pressure", 20_000d);
		Bench.await("switched off", () -> source.log.getLast().equals("ioniser.capillaryVoltage=0.0"));
		Bench.await("told", () -> instrument.parameter(CAPILLARY).orElseThrow().setPoint() == 0);
		assertEquals("interface pressure", instrument.operation().trips().getFirst().interlock());
		assertEquals(DeviceReason.INTERLOCK, Bench.failure(instrument.set(CAPILLARY, 10)).reason());
	}

	@Test
	void deviceIsReadWhileItIsRampedByStepsAndAnInterlockEndsThat() throws Exception {
		SessionInstrument instrument = bench.connected();
		var ramp = instrument.set(CAPILLARY, 5000);
		Bench.await("read in the middle",
				() -> instrument.parameter(CAPILLARY).orElseThrow().readback() > 0 && !ramp.isDone());
		gauge.values.put("chambers[0].pressure", 20_000d);
		DeviceReason reason = Bench.failure(ramp).reason();
		assertTrue(reason == DeviceReason.CANCELLED || reason == DeviceReason.INTERLOCK, reason.name());
		Bench.await("switched off", () -> instrument.parameter(CAPILLARY).orElseThrow().setPoint() == 0);
	}
}
