package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which value of the instrument comes from which parameter of which device. */
class BindingTest {

	private static final String CHAMBER = "vacuumSystem.chambers[1].pressure";

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	private static FakeDevice gauges(String unit) {
		return new FakeDevice(ParameterDescription.readOnly("pressure1", "Gauge 1", unit, 0, 1e5),
				ParameterDescription.readOnly("pressure2", "Gauge 2", unit, 0, 1e5));
	}

	@Test
	void oneDeviceServesValuesOfSeveralParts() throws Exception {
		FakeDevice gauges = bench.bind("vacuumSystem", "gauges", gauges("Pa"), "pressure2", CHAMBER);
		gauges.values.put("pressure2", 0.36);
		SessionInstrument instrument = bench.connected();
		LiveParameter chamber = instrument.parameter(CHAMBER).orElseThrow();
		assertEquals(0.36, chamber.readback());
		assertEquals("mbar", chamber.displayUnit());
		assertEquals("pressure2", chamber.source().name());
		assertEquals(List.of("vacuumSystem.pressure1", CHAMBER),
				instrument.parameters().stream().map(LiveParameter::path).toList());
	}

	@Test
	void settingGoesToTheNameInTheDriver() throws Exception {
		FakeDevice supply = bench.bind("ionSource", "supply",
				new FakeDevice(FakeDevice.settable("channel1", "V", 150, 1e9)),
				"channel1", "ionSource.coneVoltage");
		bench.bind("vacuumSystem", "gauges", gauges("Pa"), "pressure1", "vacuumSystem.chambers[0].pressure").values
				.put("pressure1", 535d);
		SessionInstrument instrument = bench.connected();
		instrument.set("ionSource.coneVoltage", 1).get(10, TimeUnit.SECONDS);
		assertEquals("channel1=1.0", supply.log.getLast());
	}

	@Test
	void valueInAnotherUnitDoesNotStandForTheOneOfTheModel() throws Exception {
		bench.bind("vacuumSystem", "gauges", gauges("V"), "pressure2", CHAMBER);
		SessionInstrument instrument = bench.connected();
		assertEquals(Optional.empty(), instrument.parameter(CHAMBER));
		assertEquals(
				"is in V, but vacuumSystem.chambers[1].pressure of the instrument is in Pa; it does not stand for it",
				instrument.parameter("devices[0].pressure2").orElseThrow().source().remark());
	}

	@Test
	void pathThatTwoDevicesOfferStaysWithTheFirst() throws Exception {
		bench.bind("vacuumSystem", "gauges", gauges("Pa"), "pressure2", CHAMBER);
		SessionInstrument instrument = bench.connected();
		bench.install("other", gauges("Pa"));
		// A second device at the same part has the same names.
		instrument.bind("vacuumSystem", "other:x").connect();
		Bench.await("connected", () -> instrument.devices().get(1).status().state() == DeviceState.READY);
		assertEquals("vacuumSystem.pressure1 comes from the device bound to vacuumSystem already",
				instrument.parameter("devices[1].pressure1").orElseThrow().source().remark());
		assertEquals(0, instrument.parameter("vacuumSystem.pressure1").orElseThrow().source().device());
	}

	@Test
	void settingAndReadingBoundToOnePathAreOneValue() throws Exception {
		FakeDevice heater = bench.bind("", "heater",
				new FakeDevice(FakeDevice.settable("target", "K", 500, 1e9),
						ParameterDescription.readOnly("temperature", "measured", "K", 0, 3000)),
				"target", "ionSource.blockTemperature", "temperature", "ionSource.blockTemperature");
		heater.values.put("temperature", 299d);
		heater.values.put("target", 300d);
		SessionInstrument instrument = bench.connected();
		assertEquals(300, instrument.parameter("ionSource.blockTemperature").orElseThrow().setPoint(), "left on");
		instrument.set("ionSource.blockTemperature", 301).get(10, TimeUnit.SECONDS);
		instrument.refresh();
		assertEquals("target=301.0", heater.log.getLast());
		LiveParameter block = instrument.parameter("ionSource.blockTemperature").orElseThrow();
		assertEquals(301, block.setPoint());
		assertEquals(299, block.readback(), "the source, not what it is told");
		assertFalse(block.arrived());
		heater.values.put("temperature", 300.2);
		instrument.refresh();
		assertTrue(instrument.parameter("ionSource.blockTemperature").orElseThrow().arrived());
		assertEquals(1, instrument.parameters().size());
	}

	@Test
	void switchIsFoundBehindTheValueItSwitches() throws Exception {
		FakeDevice supply = bench.bind("", "supply",
				new FakeDevice(FakeDevice.settable("a.voltage", "V", 5000, 1e9),
						ParameterDescription.choice("a.output", "output", Role.SETTING, List.of("off", "on")),
						FakeDevice.settable("b.voltage", "V", 5000, 1e9)),
				"a.voltage", "ionSource.coneVoltage", "b.voltage", "ionSource.ioniser.capillaryVoltage");
		supply.values.put("a.output", 1d);
		SessionInstrument instrument = bench.connected();
		assertEquals(List.of("ionSource.coneVoltage", "ionSource.coneVoltage.on", "ionSource.ioniser.capillaryVoltage"),
				instrument.parameters().stream().map(LiveParameter::path).toList());
		assertFalse(instrument.operation().whyNot("ionSource.coneVoltage.on").isEmpty());
		Bench.await("what no reading of the interface allows is switched off",
				() -> supply.log.contains("a.output=0.0"));
	}

	@Test
	void pointThatTheDeviceDoesNotHaveIsTold() throws Exception {
		bench.bind("vacuumSystem", "gauges", gauges("Pa"), "pressure9", CHAMBER);
		assertEquals(
				List.of(CHAMBER
						+ " is bound to 'pressure9', which the device does not have; it has pressure1, pressure2"),
				bench.connected().devices().getFirst().remarks());
	}

	@Test
	void secondBindingOfAnAddressIsRefused() throws Exception {
		FakeDevice gauges = bench.bind("vacuumSystem", "gauges", gauges("Pa"));
		bench.bind("analyser", "gauges", gauges);
		SessionInstrument instrument = bench.open();
		instrument.connect();
		assertFalse(instrument.awaitConnected(Bench.LIMIT));
		LiveDevice second = instrument.devices().get(1);
		assertEquals(DeviceReason.CONFIGURATION, second.status().reason());
		assertEquals(
				"gauges:x is bound to vacuumSystem already; one binding serves several parts when its points say so",
				second.status().text());
		assertEquals(1, gauges.opened.get());
	}

	@Test
	void bindingTakesAnotherDeviceForTheSession() throws Exception {
		FakeDevice first = bench.bind("vacuumSystem", "gauges", gauges("Pa"));
		FakeDevice second = gauges("Pa");
		bench.install("other", second);
		SessionInstrument instrument = bench.connected();
		DeviceControl control = instrument.control(0);
		assertFalse(control.device().rebound());
		control.bind("other:y");
		Bench.await("connected", () -> control.device().status().state() == DeviceState.READY);
		assertEquals(List.of("safe"), first.log);
		assertEquals(1, first.closed.get());
		assertTrue(control.device().rebound());
		assertEquals("gauges:x", control.device().fileAddress());
		assertEquals("gauges:x", instrument.model().getBindings().getFirst().getDriver());
		control.bind("gauges:x");
		control.bind("other:z");
		Bench.await("connected", () -> control.device().status().state() == DeviceState.READY);
		assertEquals("other:z", control.device().address());
	}

	@Test
	void addressesThatCannotBeBoundChangeNothing() throws Exception {
		bench.bind("vacuumSystem", "gauges", gauges("Pa"));
		bench.bind("detector", "other", gauges("V"));
		SessionInstrument instrument = bench.connected();
		for (String address : List.of("nonsense", "other:x")) {
			assertEquals(DeviceReason.CONFIGURATION,
					assertThrows(DeviceException.class, () -> instrument.control(0).bind(address)).reason());
		}
		assertThrows(DeviceException.class, () -> instrument.bind("ionSauce", "gauges:z"));
		assertEquals("gauges:x", instrument.devices().getFirst().address());
		assertEquals(2, instrument.devices().size());
	}

	@Test
	void realAndSimulatedPartsMix() throws Exception {
		bench.bind("vacuumSystem", "gauges", gauges("Pa"), "pressure2", CHAMBER);
		FakeDevice twin = new FakeDevice(ParameterDescription.readOnly("chambers[1].pressure", "", "Pa", 0, 1e5));
		bench.install("sim", twin);
		SessionInstrument instrument = bench.connected();
		assertEquals("sim:demo-instrument/detector", instrument.simulate("detector").device().address());
		instrument.simulate("vacuumSystem");
		Bench.await("simulated", () -> instrument.devices().getFirst().status().state() == DeviceState.READY);
		assertEquals("sim:demo-instrument/vacuumSystem", instrument.devices().getFirst().address());
		assertEquals("chambers[1].pressure", instrument.parameter(CHAMBER).orElseThrow().source().name());
		assertEquals(DeviceState.DISCONNECTED, instrument.devices().get(1).status().state());
	}
}
