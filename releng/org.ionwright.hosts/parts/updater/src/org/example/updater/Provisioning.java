package org.example.updater;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs from a site into the product that runs, by p2, and puts it into use without a restart. */
final class Provisioning {

	private final BundleContext context = FrameworkUtil.getBundle(Provisioning.class).getBundleContext();
	private final IProvisioningAgent agent = service(IProvisioningAgent.class);
	private final URI site;

	Provisioning(URI site) {
		this.site = site;
	}

	/** In use after a restart, or when it is applied. */
	void install(String name, String version) throws Exception {
		IInstallableUnit unit = agent.getService(IMetadataRepositoryManager.class)
				.loadRepository(site, new NullProgressMonitor())
				.query(QueryUtil.createIUQuery(name, Version.create(version)), null).iterator().next();
		agent.getService(IArtifactRepositoryManager.class).loadRepository(site, new NullProgressMonitor());
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), List.of(unit));
		ProvisioningContext where = new ProvisioningContext(agent);
		where.setMetadataRepositories(site);
		where.setArtifactRepositories(site);
		operation.setProvisioningContext(where);
		good(operation.resolveModal(new NullProgressMonitor()), operation.getResolutionDetails());
		good(operation.getProvisioningJob(null).runModal(new NullProgressMonitor()), name);
	}

	/**
	 * The bundle as p2 has written it down takes the place of the running one. Not by the Configurator of the platform, which starts new
	 * bundles on one thread and refreshes them on another: components that begin in between wait 30 s for each other.
	 */
	void apply(String name) throws Exception {
		Path configuration = Path.of(URI.create(context.getProperty("osgi.configuration.area")));
		Path install = configuration.getParent();
		String line = Files.readAllLines(configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"))
				.stream().filter(each -> each.startsWith(name + ",")).findFirst().orElseThrow();
		Bundle old = Platform.getBundle(name);
		if (old != null) {
			old.uninstall();
			CountDownLatch refreshed = new CountDownLatch(1);
			context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(old),
					event -> refreshed.countDown());
			refreshed.await();
		}
		context.installBundle("reference:" + install.resolve(line.split(",")[2]).toUri())
				.start(Bundle.START_ACTIVATION_POLICY);
	}

	private static void good(IStatus status, String details) {
		if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new IllegalStateException(status + " " + details);
		}
	}

	private <T> T service(Class<T> type) {
		return context.getService(context.getServiceReference(type));
	}
}
