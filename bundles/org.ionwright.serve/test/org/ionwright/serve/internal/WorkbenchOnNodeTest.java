package org.ionwright.serve.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.driver.pv.internal.PvDriverFactory;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An instrument file whose only binding is {@code pv:} works on the same instrument served by another process. */
@Timeout(180)
class WorkbenchOnNodeTest {

	private static final String VOLTAGE = "ionSource.ioniser.capillaryVoltage";
	private static final String PRESSURE = "vacuumSystem.chambers[0].pressure";

	@TempDir
	private Path folder = Path.of("");

	private MassSpectrometer instrument(String address) throws Exception {
		MassSpectrometer model = DemoModels.instrument();
		model.getBindings().clear();
		DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
		binding.setPart("");
		binding.setDriver(address);
		model.getBindings().add(binding);
		Path file = folder.resolve("remote.instrument");
		ModelFiles.save(model, file);
		return ModelFiles.loadInstrument(file);
	}

	private static void await(BooleanSupplier condition, String what) {
		long end = System.nanoTime() + 60_000_000_000L;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what + " not within 60 s");
			LockSupport.parkNanos(20_000_000);
		}
	}

	@Test
	void theFileOfAnotherWorkbench() throws Exception {
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		Path writes = Files.writeString(folder.resolve("writes"), "*\n");
		MassSpectrometer model = instrument("pv:pva:?node=IW:node:&servers=127.0.0.1:" + port);
		try (SimulatorProcess node = SimulatorProcess.of(ServeMain.class.getName(), "--prefix", "IW:node:", "--port",
				String.valueOf(port), "--search-port", "0", "--write-list", writes.toString());
				LiveInstrument live = Workbench.service(Map.of("pv", new PvDriverFactory())).open(model,
						new OpenOptions(TimeSource.system(), 1))) {
			node.address("pva");
			live.connect();
			await(() -> live.status().state() == InstrumentState.READY && live.parameter(PRESSURE).isPresent(),
					"connected");
			await(() -> row(live, PRESSURE).quality() == Quality.GOOD, "a pressure");
			LiveParameter pressure = row(live, PRESSURE);
			assertEquals("Pa", pressure.unit());
			assertTrue(pressure.readback() > 10 && pressure.readback() < 10_000, pressure.toString());
			live.set(VOLTAGE, 700).get(20, TimeUnit.SECONDS);
			await(() -> Math.abs(row(live, VOLTAGE).readback() - 700) < 20, "the voltage");
			ExecutionException refused = assertThrows(ExecutionException.class,
					() -> live.set(VOLTAGE, 1e6).get(20, TimeUnit.SECONDS));
			assertTrue(String.valueOf(refused.getMessage()).contains("is outside"), refused.getMessage());
			node.kill();
			await(() -> row(live, PRESSURE).quality() == Quality.STALE, "the loss");
			node.restart();
			await(() -> live.status().state() == InstrumentState.READY && row(live, PRESSURE).quality() == Quality.GOOD,
					"the return");
			live.safeState().get(20, TimeUnit.SECONDS);
			await(() -> Math.abs(row(live, VOLTAGE).readback()) < 20, "the safe state");
			assertTrue(live.awaitConnected(Duration.ofSeconds(20)));
		}
	}

	private static LiveParameter row(LiveInstrument live, String path) {
		return live.parameter(path).orElseThrow();
	}
}
