package org.ionwright.method.ui.internal.panel;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.swt.custom.CTabFolder;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.diagram.StabilityPage;
import org.ionwright.method.ui.internal.merge.MergePage;
import org.ionwright.method.ui.internal.now.NowPage;
import org.ionwright.method.ui.internal.predict.PredictPage;
import org.ionwright.method.ui.internal.preflight.PreflightPage;
import org.ionwright.method.ui.internal.time.TimePage;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.ui.common.SerialJob;

/** The pages of the editor, in their order. */
final class Pages {

	private final ModelDocument<AcquisitionMethod> document;
	private final Bench bench;
	private final Executor background;
	private final Consumer<String> go;

	/**
	 * @param go
	 *            goes to the part or field of a path
	 */
	Pages(ModelDocument<AcquisitionMethod> document, Bench bench, Executor background, Consumer<String> go) {
		this.document = document;
		this.bench = bench;
		this.background = background;
		this.go = go;
	}

	void fill(CTabFolder beside, CTabFolder below, List<Page> pages) {
		StabilityPage diagram = new StabilityPage(beside, document, bench);
		MethodPanel.tab(beside, Messages.Page_diagram, diagram);
		pages.add(diagram);
		PredictPage predict = new PredictPage(beside, document, bench, new SerialJob(Messages.Predict_asking),
				background);
		MethodPanel.tab(beside, Messages.Page_predict, predict);
		pages.add(predict);
		PreflightPage preflight = new PreflightPage(below, document, bench, background, go);
		MethodPanel.tab(below, Messages.Page_preflight, preflight);
		pages.add(preflight);
		MethodHints hints = new MethodHints(bench);
		TimePage time = new TimePage(below, document, hints, go);
		MethodPanel.tab(below, Messages.Page_time, time);
		pages.add(time);
		NowPage now = new NowPage(below, document, bench, hints, go);
		MethodPanel.tab(below, Messages.Page_now, now);
		pages.add(now);
		MergePage merge = new MergePage(below, document, hints);
		MethodPanel.tab(below, Messages.Page_merge, merge);
		pages.add(merge);
	}
}
