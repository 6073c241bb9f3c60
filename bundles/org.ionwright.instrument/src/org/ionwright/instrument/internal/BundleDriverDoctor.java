package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.KitReport;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.DriverDoctor;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.DriverReport.Condition;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Looks at the bundles of drivers and at their components. */
@Component
public final class BundleDriverDoctor implements DriverDoctor {

	private static final String SPI = "org.ionwright.device.spi";
	private static final String TRANSPORT = "org.ionwright.device.transport";
	private static final String INSTRUMENT = "org.ionwright.instrument";
	private static final String FACTORY = DriverFactory.class.getName();
	private static final Pattern WIRED = Pattern.compile("([a-z][a-z0-9-]*):.*");

	private final BundleContext context;
	private final ServiceComponentRuntime components;
	private final DriverRegistry drivers;
	private final UnmetNeeds needs;

	@Activate
	public BundleDriverDoctor(BundleContext context, @Reference ServiceComponentRuntime components,
			@Reference DriverRegistry drivers) {
		this.context = context;
		this.components = components;
		this.drivers = drivers;
		this.needs = new UnmetNeeds(context);
	}

	@Override
	public List<DriverReport> examine() {
		return Stream.of(context.getBundles()).filter(bundle -> imports(bundle, SPI)).flatMap(this::examine)
				.sorted(Comparator.comparing(DriverReport::scheme).thenComparing(DriverReport::bundle)).toList();
	}

	@Override
	public Optional<String> trouble(String address) {
		try {
			new DriverOpener(drivers, TimeSource.system(), 0, new PartSheet(Map.of())).attempt(address, CallNotes.NONE,
					() -> false);
			DeviceUri uri = DeviceUri.parse(address);
			boolean wired = drivers.factory(uri.scheme()).map(DriverFactory::getClass)
					.map(FrameworkUtil::getBundle).filter(bundle -> imports(bundle, TRANSPORT))
					.isPresent();
			return wired ? noTransport(uri.path()) : Optional.empty();
		} catch (DeviceException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}

	private Optional<String> noTransport(String path) {
		String scheme = WIRED.matcher(path).replaceFirst("$1");
		boolean known = scheme.equals("replay")
				|| drivers.transports().stream().anyMatch(transport -> transport.scheme().equals(scheme));
		String forms = drivers.transports().stream().map(LinkFactory::form).sorted().collect(Collectors.joining(", "));
		return known ? Optional.empty()
				: Optional.of("no transport for '" + path + "' is installed; there are "
						+ (forms.isEmpty() ? "none" : forms));
	}

	private Stream<DriverReport> examine(Bundle bundle) {
		List<ComponentDescriptionDTO> offered = components.getComponentDescriptionDTOs(bundle).stream()
				.filter(component -> List.of(component.serviceInterfaces).contains(FACTORY)).toList();
		if (!offered.isEmpty()) {
			return offered.stream().map(component -> examine(bundle, component));
		}
		List<ServiceReference<?>> services = services(bundle);
		if (!services.isEmpty()) {
			return services.stream()
					.map(service -> running(bundle, text(service.getProperty(DriverFactory.SCHEME)),
							text(service.getProperty(DriverFactory.MODELS))));
		}
		return looksLikeADriver(bundle) ? Stream.of(dead(bundle)) : Stream.empty();
	}

	private static List<ServiceReference<?>> services(Bundle bundle) {
		List<ServiceReference<?>> factories = new ArrayList<>();
		ServiceReference<?>[] registered = bundle.getRegisteredServices();
		if (registered != null) {
			for (ServiceReference<?> service : registered) {
				if (service.getProperty(Constants.OBJECTCLASS) instanceof String[] types
						&& List.of(types).contains(FACTORY)) {
					factories.add(service);
				}
			}
		}
		return factories;
	}

	/** Who uses the driver interface without offering a driver, such as the scan engine, says by its packages that it is something else. */
	private static boolean looksLikeADriver(Bundle bundle) {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) == 0
				&& revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).isEmpty()
				&& !imports(bundle, INSTRUMENT);
	}

	private static boolean imports(Bundle bundle, String name) {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		return revision != null && revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
				.anyMatch(need -> name.equals(UnmetNeeds.name(PackageNamespace.PACKAGE_NAMESPACE,
						need.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, ""))));
	}

	/** A bundle without a driver that runs. */
	private DriverReport dead(Bundle bundle) {
		String scheme = KitReports.all(bundle).stream().map(KitReport::scheme).collect(Collectors.joining(", "));
		return switch (bundle.getState()) {
		case Bundle.INSTALLED -> {
			List<String> unmet = needs.of(bundle);
			yield report(bundle, scheme, "", Condition.NOT_RESOLVED, unmet.isEmpty()
					? "was not resolved: what it needs is there by now or contradicts itself; start it or restart the workbench"
					: String.join("; ", unmet));
		}
		case Bundle.RESOLVED, Bundle.STOPPING -> report(bundle, scheme, "", Condition.NOT_STARTED,
				"is stopped: start the bundle, or restart the workbench");
		default -> report(bundle, scheme, "", Condition.NO_COMPONENT, headers(bundle, "Service-Component").isEmpty()
				? "brings no component: annotate its factory with @Component and list it in the header Service-Component"
				: "none of its components (" + headers(bundle, "Service-Component") + ") offers " + FACTORY);
		};
	}

	private DriverReport examine(Bundle bundle, ComponentDescriptionDTO component) {
		String scheme = text(component.properties.get(DriverFactory.SCHEME));
		String models = text(component.properties.get(DriverFactory.MODELS));
		if (!components.isComponentEnabled(component)) {
			return report(bundle, scheme, models, Condition.UNSATISFIED,
					"its component " + component.name + " is disabled");
		}
		Collection<ComponentConfigurationDTO> states = components.getComponentConfigurationDTOs(component);
		for (ComponentConfigurationDTO state : states) {
			if (state.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
				return report(bundle, scheme, models, Condition.FAILED, "its component " + component.name
						+ " failed to start: " + cause(state.failure) + "; install a version that is mended");
			}
			if (state.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
				return report(bundle, scheme, models, Condition.UNSATISFIED,
						"its component " + component.name + " waits for " + Stream.of(state.unsatisfiedReferences)
								.map(reference -> reference.name
										+ (reference.target == null || reference.target.isEmpty()
												? ""
												: " " + reference.target))
								.collect(Collectors.joining(", ")) + "; install what offers it");
			}
			if (state.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
				return report(bundle, scheme, models, Condition.UNSATISFIED,
						"its component " + component.name + " waits for its configuration");
			}
		}
		return running(bundle, scheme, models);
	}

	private DriverReport running(Bundle bundle, String scheme, String models) {
		if (scheme.isEmpty()) {
			return report(bundle, scheme, models, Condition.NO_SCHEME,
					"does not say which addresses it serves: give its"
							+ " component the property " + DriverFactory.SCHEME);
		}
		@Nullable
		Bundle used = drivers.factory(scheme).map(factory -> FrameworkUtil.getBundle(factory.getClass()))
				.orElse(null);
		if (used == null) {
			return report(bundle, scheme, models, Condition.FAILED,
					"its component could not be started; restart the bundle");
		}
		if (!used.equals(bundle)) {
			return report(bundle, scheme, models, Condition.HIDDEN, used.getSymbolicName() + " " + used.getVersion()
					+ " serves " + scheme
					+ ": too and is used, since it is of higher ranking or was there first; remove one of them");
		}
		if (imports(bundle, TRANSPORT) && drivers.transports().isEmpty()) {
			return report(bundle, scheme, models, Condition.NO_TRANSPORT,
					"no transport is installed; install org.ionwright.transport.tcp or another one");
		}
		return report(bundle, scheme, models, Condition.USABLE, "serves " + scheme + ":");
	}

	private static DriverReport report(Bundle bundle, String scheme, String models, Condition condition, String text) {
		Optional<KitReport> kit = scheme.isEmpty() ? Optional.empty() : KitReports.of(bundle, scheme);
		return new DriverReport(scheme, Objects.requireNonNullElse(bundle.getSymbolicName(), bundle.getLocation()),
				bundle.getVersion().toString(), models, condition, text, kit);
	}

	/** The innermost exception of a stack trace in its first line. */
	private static String cause(@Nullable String trace) {
		if (trace == null || trace.isBlank()) {
			return "no reason was given";
		}
		List<String> causes = trace.lines().map(String::strip).filter(line -> line.startsWith("Caused by: ")).toList();
		return causes.isEmpty() ? trace.lines().findFirst().orElse("")
				: causes.getLast().substring("Caused by: ".length());
	}

	private static String headers(Bundle bundle, String name) {
		return Objects.requireNonNullElse(bundle.getHeaders("").get(name), "").strip();
	}

	private static String text(@Nullable Object value) {
		return value instanceof String text ? text : "";
	}
}
