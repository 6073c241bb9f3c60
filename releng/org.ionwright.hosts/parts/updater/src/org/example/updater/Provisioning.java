package org.example.updater;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Installs from a site into the product that runs, and applies it without a restart, as Install New Software does. */
final class Provisioning {

	private final BundleContext context = FrameworkUtil.getBundle(Provisioning.class).getBundleContext();
	private final IProvisioningAgent agent = service(IProvisioningAgent.class);
	private final URI site;

	Provisioning(URI site) {
		this.site = site;
	}

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
		service(Configurator.class).applyConfiguration();
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
