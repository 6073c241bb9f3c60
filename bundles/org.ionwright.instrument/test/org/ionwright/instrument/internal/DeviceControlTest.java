package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.Calibration;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.ProcedureRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with one device. */
class DeviceControlTest {

	private final Bench bench = new Bench();
	private final FakeDevice device = bench.bind("detector", "fake",
			new FakeDevice(FakeDevice.settable("knob", "V", 1000, 1e9)));
	private final FakeDevice other = bench.bind("ionSource", "other",
			new FakeDevice(FakeDevice.settable("knob", "V", 1000, 1e9)));
	private SessionInstrument instrument = bench.open();

	@BeforeEach
	void connect() throws Exception {
		instrument.connect();
		assertTrue(instrument.awaitConnected(Bench.LIMIT));
	}

	@AfterEach
	void close() {
		device.conditioning.countDown();
		bench.close();
	}

	private DeviceControl control() {
		return instrument.control(0);
	}

	@Test
	void oneDeviceIsDisconnectedAndConnectedAgain() throws Exception {
		control().disconnect();
		Bench.await("released", () -> device.closed.get() == 1);
		assertEquals(List.of("safe"), device.log);
		assertEquals(0, other.closed.get());
		control().connect();
		Bench.await("ready", () -> control().device().status().state() == DeviceState.READY);
	}

	@Test
	void deviceThatIsLeftStaysAsItIs() throws Exception {
		instrument.set("detector.knob", 5).get(10, TimeUnit.SECONDS);
		instrument.leave();
		assertEquals(List.of("knob=5.0"), device.log);
		assertEquals(1, device.closed.get());
		assertEquals(List.of(), bench.service.instruments());
	}

	@Test
	void deviceThatIsConnectedWhileItIsReleasedComesBack() throws Exception {
		control().disconnect();
		control().connect();
		Bench.await("ready", () -> device.opened.get() == 2
				&& control().device().status().state() == DeviceState.READY);
	}

	@Test
	void whatItCanDoIsTold() {
		assertEquals(EnumSet.of(DeviceCapability.SETTABLE, DeviceCapability.RAMPING, DeviceCapability.SAFE_STATE,
				DeviceCapability.MASS_SCANNER, DeviceCapability.CONDITIONING, DeviceCapability.CALIBRATABLE),
				control().device().capabilities());
	}

	@Test
	void procedureTellsItsProgressAndCanBeCancelled() throws Exception {
		ProcedureRun run = control().run("degas");
		Bench.await("progress", () -> run.fraction() == 0.5);
		assertEquals("heating", run.text());
		Bench.await("status", () -> control().device().status().text().equals("Degas 50 %: heating"));
		assertEquals(DeviceReason.BUSY, Bench.failure(control().run("degas").done()).reason());
		assertEquals(DeviceReason.BUSY, Bench.failure(instrument.set("detector.knob", 1)).reason());
		run.cancel();
		assertEquals(DeviceReason.CANCELLED, Bench.failure(run.done()).reason());
		Bench.await("free", () -> control().device().status().state() == DeviceState.READY);
		instrument.set("detector.knob", 1).get(10, TimeUnit.SECONDS);
	}

	@Test
	void procedureThatIsDoneLeavesTheDeviceReady() throws Exception {
		device.conditioning.countDown();
		ProcedureRun run = control().run("degas");
		run.done().get(10, TimeUnit.SECONDS);
		assertEquals(1, run.fraction());
		assertEquals(DeviceState.READY, control().device().status().state());
	}

	@Test
	void unknownProcedureIsRefusedWithTheOnesThereAre() {
		assertEquals("fake:x has no procedure 'wash'; it has degas",
				Bench.failure(control().run("wash").done()).getMessage());
	}

	@Test
	void safeStateEndsAProcedure() throws Exception {
		ProcedureRun run = control().run("degas");
		Bench.await("begun", () -> device.log.contains("degas"));
		instrument.safeState().get(10, TimeUnit.SECONDS);
		assertEquals(DeviceReason.CANCELLED, Bench.failure(run.done()).reason());
		assertEquals(List.of("degas", "safe"), device.log);
	}

	@Test
	void calibrationPassesTheGate() throws Exception {
		assertEquals(Map.of("slope", 1d), control().calibration("scale").get(10, TimeUnit.SECONDS).coefficients());
		assertEquals(DeviceReason.LIMIT,
				Bench.failure(control().calibrate(new Calibration("scale", Map.of("slope", 3d)))).reason());
		control().calibrate(new Calibration("scale", Map.of("slope", 1.5))).get(10, TimeUnit.SECONDS);
		assertEquals(List.of("calibrate {slope=1.5}"), device.log);
	}

	@Test
	void bytesGoOnlyOverAWireThatCarriesThem() {
		assertEquals("the device is not connected by a wire that carries plain bytes",
				Bench.failure(control().send(new byte[] { 'x' })).getMessage());
	}

	@Test
	void deviceThatIsNotThereHasNothingToOffer() throws Exception {
		control().disconnect();
		Bench.await("released", () -> control().device().status().state() == DeviceState.DISCONNECTED);
		assertEquals(List.of(), control().procedures());
		assertEquals(DeviceReason.UNSUPPORTED, Bench.failure(control().run("degas").done()).reason());
		assertEquals(DeviceReason.LINK_LOST, Bench.failure(control().identify()).reason());
		assertFalse(instrument.isScanning());
	}
}
