package org.ionwright.device.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.internal.Check;
import org.ionwright.device.tck.internal.DescriptionChecks;
import org.ionwright.device.tck.internal.GarbageChecks;
import org.ionwright.device.tck.internal.InterruptChecks;
import org.ionwright.device.tck.internal.LeakChecks;
import org.ionwright.device.tck.internal.LossChecks;
import org.ionwright.device.tck.internal.PlainLinks;
import org.ionwright.device.tck.internal.Probing;
import org.ionwright.device.tck.internal.ReadingChecks;
import org.ionwright.device.tck.internal.SafeStateChecks;
import org.ionwright.device.tck.internal.SettingChecks;
import org.ionwright.device.tck.internal.SettingsChecks;
import org.ionwright.device.tck.internal.Subject;
import org.ionwright.device.transport.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every driver keeps to. A driver's test extends it and says which factory and which address of a running device or simulator;
 * the rest has defaults. Everything the driver offers is tested, nothing else. The device is brought into its safe state, and what was
 * set is set back, but values are really set: point it at a simulator or at a device where the {@link #examples()} do no harm.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class DriverContract {

	/** The driver under test. */
	protected abstract DriverFactory factory();

	/** The whole address of a device that runs: {@code tpg26x:tcp://127.0.0.1:4001}. Asked before each group of checks. */
	protected abstract String address() throws Exception;

	/** The simulator that the address belongs to: the kit kills and restarts it, and ends it at the end. */
	protected Optional<SimulatorProcess> simulator() {
		return Optional.empty();
	}

	/** The wires: those of the transports on the class path. */
	protected Links links() {
		return new PlainLinks();
	}

	/** Longest time that one call may take, opening and scanning included. */
	protected Duration longestCall() {
		return Duration.ofSeconds(5);
	}

	/** Longest time until a parameter reads what it was set to. */
	protected Duration settleTime() {
		return Duration.ofSeconds(2);
	}

	/**
	 * Values to set, by parameter, in this order. For others the kit takes minimum, middle and maximum, or small values where the role
	 * says that large ones are dangerous. An empty array: not set at all.
	 */
	protected Map<String, double[]> examples() {
		return Map.of();
	}

	/** Names of parameters or of checks that are left out, each with its reason, which the report shows. */
	protected Map<String, String> leftOut() {
		return Map.of();
	}

	/** For a mass scanner: a scan of less than a second or so that the device can do. */
	protected MassScanRequest scanRequest() {
		return new MassScanRequest(10, 20, 1, 100, 2, FirstStageMode.RF_ONLY, Double.NaN, 1, false);
	}

	@AfterAll
	final void end() {
		simulator().ifPresent(SimulatorProcess::close);
	}

	@TestFactory
	final List<DynamicNode> description() throws Exception {
		return nodes(new DescriptionChecks(subject()).checks());
	}

	@TestFactory
	final List<DynamicNode> settings() throws Exception {
		return nodes(new SettingsChecks(subject()).checks());
	}

	@TestFactory
	final List<DynamicNode> reading() throws Exception {
		return nodes(new ReadingChecks(subject()).checks(parameters()));
	}

	@TestFactory
	final List<DynamicNode> identity() throws Exception {
		return offered(Identifiable.class) ? nodes(new ReadingChecks(subject()).identity())
				: notOffered("Identifiable");
	}

	@TestFactory
	final List<DynamicNode> setting() throws Exception {
		return offered(Settable.class) ? nodes(new SettingChecks(subject()).checks(parameters()))
				: notOffered("Settable");
	}

	@TestFactory
	final List<DynamicNode> safeState() throws Exception {
		return offered(SafeState.class) ? nodes(new SafeStateChecks(subject()).checks(parameters()))
				: notOffered("SafeState");
	}

	@TestFactory
	final List<DynamicNode> interrupts() throws Exception {
		return nodes(new InterruptChecks(subject()).checks());
	}

	@TestFactory
	final List<DynamicNode> linkLoss() throws Exception {
		return nodes(new LossChecks(subject()).checks());
	}

	@TestFactory
	final List<DynamicNode> garbage() throws Exception {
		return nodes(new GarbageChecks(subject()).checks());
	}

	@TestFactory
	final List<DynamicNode> nothingLeftBehind() throws Exception {
		return nodes(new LeakChecks(subject()).checks());
	}

	private Subject subject() throws Exception {
		return new Subject(factory(), DeviceUri.parse(address()), links(), longestCall(), settleTime(), examples(),
				leftOut(), scanRequest());
	}

	private List<ParameterDescription> parameters() throws Exception {
		return Probing.description(subject()).parameters();
	}

	private boolean offered(Class<?> capability) throws Exception {
		Class<? extends Driver> kind = Probing.kind(subject());
		return capability.isAssignableFrom(kind);
	}

	/** One container per check, in which each parameter has its test. */
	private List<DynamicNode> nodes(List<Check> checks) {
		Map<String, List<Check>> named = checks.stream()
				.collect(Collectors.groupingBy(Check::name, LinkedHashMap::new, Collectors.toList()));
		List<DynamicNode> nodes = new ArrayList<>();
		named.forEach((name, same) -> {
			if (same.size() == 1 && same.getFirst().parameter().isEmpty()) {
				nodes.add(test(name, same.getFirst()));
			} else {
				nodes.add(DynamicContainer.dynamicContainer(name,
						same.stream().map(check -> test(check.parameter(), check))));
			}
		});
		return nodes;
	}

	private DynamicTest test(String name, Check check) {
		return DynamicTest.dynamicTest(name, () -> {
			String reason = leftOut().getOrDefault(check.parameter(), leftOut().get(check.name()));
			Assumptions.assumeTrue(reason == null, () -> "left out: " + reason);
			try {
				check.body().run();
			} catch (AssertionError | Exception e) {
				throw new AssertionError(check.title() + ": " + e.getMessage(), e);
			}
		});
	}

	private List<DynamicNode> notOffered(String capability) {
		return List.of(DynamicTest.dynamicTest("not offered: " + capability,
				() -> Assumptions.abort("the driver does not offer " + capability)));
	}
}
