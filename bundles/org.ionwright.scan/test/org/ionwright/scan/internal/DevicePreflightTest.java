package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.junit.jupiter.api.Test;

/** What the devices of an open instrument cannot do is found before a run. */
class DevicePreflightTest {

	private static final String POSITIVE = "the device scans positive ions only; change the polarity of the method";

	private final FakeInstrument instrument = new FakeInstrument();
	private final DeviceScanEngine engine = new DeviceScanEngine();
	private final AcquisitionMethod method = DemoModels.method();

	DevicePreflightTest() {
		InstrumentService service = (InstrumentService) Proxy.newProxyInstance(
				DevicePreflightTest.class.getClassLoader(), new Class<?>[] { InstrumentService.class },
				(proxy, call, arguments) -> switch (call.getName()) {
				case "instruments" -> List.<LiveInstrument>of(instrument);
				case "hashCode" -> 0;
				case "equals" -> arguments[0] == proxy;
				default -> List.of();
				});
		engine.addInstruments(service);
	}

	private List<String> found(MassSpectrometer model, String code) {
		return engine.plan(method, model).findings().stream().filter(finding -> finding.code().equals(code))
				.map(Finding::toString).toList();
	}

	@Test
	void eachSignThatAScanNeedsIsAsked() {
		instrument.objections = request -> request.negative() ? List.of(POSITIVE) : List.of();
		assertEquals(List.of(), found(instrument.model(), "M.DEVICE"));
		method.getSegments().getFirst().getScan().setAlternatePolarity(true);
		List<String> error = List.of(Severity.ERROR + " M.DEVICE segments[0].scan: " + POSITIVE);
		assertEquals(error, found(instrument.model(), "M.DEVICE"));
		assertEquals(error, found(EcoreUtil.copy(instrument.model()), "M.DEVICE"), "of a file of the same instrument");
		MassSpectrometer other = EcoreUtil.copy(instrument.model());
		other.setName("another one");
		assertEquals(List.of(), found(other, "M.DEVICE"));
	}

	@Test
	void planOfBeforeDoesNotStart() {
		ScanPlan plan = engine.plan(method, instrument.model());
		assertTrue(plan.startable(), plan.findings().toString());
		instrument.objections = request -> List.of(POSITIVE);
		ScanRefusedException refusal = assertThrows(ScanRefusedException.class,
				() -> engine.start(plan, instrument, RunOptions.withoutFile()));
		assertTrue(String.valueOf(refusal.getMessage()).contains(POSITIVE), refusal.getMessage());
	}

	@Test
	void timeOfAChangeOfSignIsThatOfTheDevice() {
		method.getSegments().getFirst().getScan().setAlternatePolarity(true);
		assertTrue(found(instrument.model(), "M.SWITCH").toString().contains("for 30 ms (usual)"));
		instrument.polaritySwitchSeconds = OptionalDouble.of(0.05);
		assertTrue(found(instrument.model(), "M.SWITCH").toString().contains("for 50 ms (told by the device)"));
		assertEquals(instrument.polaritySwitchSeconds, engine.polaritySwitchSeconds(instrument.model()));
		MassSpectrometer other = EcoreUtil.copy(instrument.model());
		other.setName("another one");
		assertEquals(OptionalDouble.empty(), engine.polaritySwitchSeconds(other), "not connected");
	}
}
