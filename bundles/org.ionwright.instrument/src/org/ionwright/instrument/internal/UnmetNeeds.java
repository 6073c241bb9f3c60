package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Why a bundle does not resolve, in words: what it needs beside what is there. */
final class UnmetNeeds {

	private static final Pattern LOWEST = Pattern.compile("(?<!!\\()\\(?(?:bundle-)?version>=([\\w.-]+)\\)");
	private static final Pattern BELOW = Pattern.compile("!\\((?:bundle-)?version>=([\\w.-]+)\\)");
	private static final Pattern HIGHEST = Pattern.compile("\\((?:bundle-)?version<=([\\w.-]+)\\)");
	private static final Pattern EXACT = Pattern.compile("\\(version=([\\w.-]+)\\)");
	private static final String OWN = "org.ionwright.";
	private static final int DEPTH = 3;

	private final BundleContext context;

	UnmetNeeds(BundleContext context) {
		this.context = context;
	}

	/** One text for each thing that is missing; empty when all is there. */
	List<String> of(Bundle bundle) {
		return of(bundle, DEPTH);
	}

	private List<String> of(Bundle bundle, int depth) {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		List<String> texts = new ArrayList<>();
		if (revision != null) {
			for (BundleRequirement need : revision.getDeclaredRequirements(null)) {
				if (mandatory(need)) {
					trouble(bundle, need, depth).filter(text -> !texts.contains(text)).ifPresent(texts::add);
				}
			}
		}
		return texts;
	}

	private static boolean mandatory(BundleRequirement need) {
		Map<String, String> directives = need.getDirectives();
		return !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
				&& !"dynamic".equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
				&& directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE)
						.equals(Constants.EFFECTIVE_RESOLVE);
	}

	private Optional<String> trouble(Bundle bundle, BundleRequirement need, int depth) {
		FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class);
		Collection<BundleCapability> found = wiring.findProviders(need);
		List<Bundle> providers = found.stream().map(capability -> capability.getRevision().getBundle())
				.filter(provider -> provider.getState() != Bundle.UNINSTALLED).toList();
		if (providers.isEmpty()) {
			return Optional.of(missing(need));
		}
		boolean usable = providers.stream()
				.anyMatch(provider -> provider.equals(bundle) || provider.getState() != Bundle.INSTALLED);
		if (usable || depth == 0) {
			return Optional.empty();
		}
		Bundle provider = providers.getFirst();
		List<String> deeper = of(provider, depth - 1);
		return deeper.isEmpty() ? Optional.empty()
				: Optional.of("needs the bundle " + provider.getSymbolicName() + ", which " + deeper.getFirst());
	}

	private String missing(BundleRequirement need) {
		String filter = need.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
		return switch (need.getNamespace()) {
		case PackageNamespace.PACKAGE_NAMESPACE ->
			missing(need, "", filter, PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE);
		case BundleNamespace.BUNDLE_NAMESPACE ->
			missing(need, "the bundle ", filter, BundleNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE);
		case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> "needs Java "
				+ group(EXACT, filter).or(() -> group(LOWEST, filter)).orElse(filter) + ", this workbench runs with "
				+ Runtime.version().feature() + ": start it with a newer Java";
		default -> "needs " + need.getNamespace() + " " + filter + ", which nothing installed offers";
		};
	}

	private String missing(BundleRequirement need, String kind, String filter, String versionKey) {
		String name = name(need.getNamespace(), filter);
		VersionRange range = range(filter);
		List<Version> there = Stream.of(context.getBundles()).flatMap(UnmetNeeds::revision)
				.flatMap(revision -> revision.getDeclaredCapabilities(need.getNamespace()).stream())
				.filter(capability -> name.equals(capability.getAttributes().get(need.getNamespace())))
				.map(capability -> version(capability.getAttributes().get(versionKey))).distinct().sorted().toList();
		String wanted = "needs " + kind + name + (range.toString().equals("0.0.0") ? "" : " " + range);
		if (there.isEmpty()) {
			return wanted + ", which is not installed: install what brings it";
		}
		boolean newer = there.getLast().compareTo(range.getLeft()) < 0;
		String has = ", this workbench has "
				+ there.stream().map(Version::toString).collect(Collectors.joining(" and ")) + ": ";
		if (!name.startsWith(OWN)) {
			return wanted + has + "install another version of it";
		}
		return wanted + has
				+ (newer ? "install a newer Ionwright or an older driver"
						: "install a newer driver or an older Ionwright");
	}

	private static Stream<BundleRevision> revision(Bundle bundle) {
		return Optional.ofNullable(bundle.adapt(BundleRevision.class)).stream();
	}

	private static Version version(Object value) {
		return value instanceof Version version ? version : Version.emptyVersion;
	}

	/** The package or bundle that a filter is about. */
	static String name(String namespace, String filter) {
		return group(Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]+)\\)"), filter).orElse(filter);
	}

	/** The versions that a filter lets through. */
	static VersionRange range(String filter) {
		Version lowest = group(LOWEST, filter).map(Version::parseVersion).orElse(Version.emptyVersion);
		Optional<Version> below = group(BELOW, filter).map(Version::parseVersion);
		Optional<Version> highest = group(HIGHEST, filter).map(Version::parseVersion);
		return new VersionRange(VersionRange.LEFT_CLOSED, lowest, below.or(() -> highest).orElse(null),
				below.isPresent() ? VersionRange.RIGHT_OPEN : VersionRange.RIGHT_CLOSED);
	}

	private static Optional<String> group(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
	}
}
