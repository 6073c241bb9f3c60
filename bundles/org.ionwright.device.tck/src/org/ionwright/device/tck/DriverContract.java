package org.ionwright.device.tck;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.internal.PlugChecks;
import org.ionwright.device.tck.internal.Results;
import org.ionwright.device.tck.internal.Subject;
import org.ionwright.device.tck.internal.Suite;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every driver keeps to. A driver's test extends it and says which factory and which address of a running device or simulator;
 * the rest has defaults. Everything the driver offers is tested, nothing else. The device is brought into its safe state, and what was
 * set is set back, but values are really set: point it at a simulator or at a device where the {@link #examples()} do no harm.
 * A run of all checks leaves a {@link org.ionwright.device.KitReport} among the classes of the driver.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("kit")
public abstract class DriverContract {

	private final Results results = new Results(getClass().getSimpleName(), this::leftOut);
	private String scheme = "";

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
		return StandardLinks.installed(factory().settings(), Traffic.NONE);
	}

	/** Longest time that one call may take, opening included; a scan has its own time on top. */
	protected Duration longestCall() {
		return Duration.ofSeconds(5);
	}

	/** Longest time until a parameter reads what it was set to. */
	protected Duration settleTime() {
		return Duration.ofSeconds(2);
	}

	/** How long a ramp takes that the kit starts. */
	protected Duration rampTime() {
		return Duration.ofSeconds(1);
	}

	/** Longest time that the kit waits for what is slow: a pump that runs up, a flow, a procedure. What takes longer is only started. */
	protected Duration patience() {
		return Duration.ofSeconds(5);
	}

	/**
	 * Values to set, by parameter, in this order; the last one away from rest. For others the kit takes minimum, middle and maximum, or
	 * small values where the role says that large ones are dangerous. An empty array: not set at all.
	 */
	protected Map<String, double[]> examples() {
		return Map.of();
	}

	/** What must be set first, in this order, before a parameter follows what it is set to: an output that must be on. */
	protected Map<String, Double> enabling(String parameter) {
		return Map.of();
	}

	/** The parameter that shows how far a ramp of another one is. */
	protected String shownBy(String parameter) {
		return parameter;
	}

	/** Names of parameters or of checks that are left out, each with its reason, which the report shows. */
	protected Map<String, String> leftOut() {
		return Map.of();
	}

	/** For a mass scanner: two or more scans, of less than a second in all, that the device can do. */
	protected MassScanRequest scanRequest() {
		return new MassScanRequest(10, 20, 1, 100, 2, FirstStageMode.RF_ONLY, Double.NaN, 1, false);
	}

	@AfterAll
	final void end() throws Exception {
		simulator().ifPresent(SimulatorProcess::close);
		results.write(factory(), scheme, simulator().isPresent());
	}

	@TestFactory
	final List<DynamicNode> factoryAlone() throws Exception {
		return nodes(Suite.FACTORY);
	}

	@TestFactory
	final List<DynamicNode> description() throws Exception {
		return nodes(Suite.DESCRIPTION);
	}

	@TestFactory
	final List<DynamicNode> settings() throws Exception {
		return nodes(Suite.SETTINGS);
	}

	@TestFactory
	final List<DynamicNode> reading() throws Exception {
		return nodes(Suite.READING);
	}

	@TestFactory
	final List<DynamicNode> identity() throws Exception {
		return nodes(Suite.IDENTITY);
	}

	@TestFactory
	final List<DynamicNode> setting() throws Exception {
		return nodes(Suite.SETTING);
	}

	@TestFactory
	final List<DynamicNode> ramps() throws Exception {
		return nodes(Suite.RAMPS);
	}

	@TestFactory
	final List<DynamicNode> pumps() throws Exception {
		return nodes(Suite.PUMPS);
	}

	@TestFactory
	final List<DynamicNode> valves() throws Exception {
		return nodes(Suite.VALVES);
	}

	@TestFactory
	final List<DynamicNode> heaters() throws Exception {
		return nodes(Suite.HEATERS);
	}

	@TestFactory
	final List<DynamicNode> flows() throws Exception {
		return nodes(Suite.FLOWS);
	}

	@TestFactory
	final List<DynamicNode> procedures() throws Exception {
		return nodes(Suite.PROCEDURES);
	}

	@TestFactory
	final List<DynamicNode> calibrations() throws Exception {
		return nodes(Suite.CALIBRATIONS);
	}

	@TestFactory
	final List<DynamicNode> massFilter() throws Exception {
		return nodes(Suite.MASS_FILTER);
	}

	@TestFactory
	final List<DynamicNode> detector() throws Exception {
		return nodes(Suite.DETECTOR);
	}

	@TestFactory
	final List<DynamicNode> scans() throws Exception {
		return nodes(Suite.SCANS);
	}

	@TestFactory
	final List<DynamicNode> safeState() throws Exception {
		return nodes(Suite.SAFE_STATE);
	}

	@TestFactory
	final List<DynamicNode> interrupts() throws Exception {
		return nodes(Suite.INTERRUPTS);
	}

	@TestFactory
	final List<DynamicNode> linkLoss() throws Exception {
		return nodes(Suite.LINK_LOSS);
	}

	@TestFactory
	final List<DynamicNode> garbage() throws Exception {
		return nodes(Suite.GARBAGE);
	}

	@TestFactory
	final List<DynamicNode> nothingLeftBehind() throws Exception {
		return nodes(Suite.NOTHING_LEFT);
	}

	@TestFactory
	final List<DynamicNode> pulledPlug() throws Exception {
		return results.nodes("the device goes away", new PlugChecks(subject(), this::subject).checks());
	}

	private List<DynamicNode> nodes(Suite group) throws Exception {
		return results.nodes(group, subject());
	}

	private Subject subject() throws Exception {
		DeviceUri address = DeviceUri.parse(address());
		scheme = address.scheme();
		return new Subject(factory(), address, links(),
				new Subject.Times(longestCall(), settleTime(), rampTime(), patience()), examples(), leftOut(),
				scanRequest(), this::enabling, this::shownBy, simulator());
	}
}
