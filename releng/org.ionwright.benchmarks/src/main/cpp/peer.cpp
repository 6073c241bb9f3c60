// What ProteoWizard needs for the same questions. usage: peer FILE open|full|random|tic|xic|sim
// Prints: seconds of CPU, seconds by the clock, points, sum. Only the question is measured, not the start of the process.
#include <pwiz/data/msdata/MSDataFile.hpp>
#include <sys/resource.h>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/time.h>

using namespace pwiz::msdata;
using namespace pwiz::cv;

static double cpu() {
	rusage u;
	getrusage(RUSAGE_SELF, &u);
	return u.ru_utime.tv_sec + u.ru_stime.tv_sec + 1e-6 * (u.ru_utime.tv_usec + u.ru_stime.tv_usec);
}

static double wall() {
	timeval t;
	gettimeofday(&t, 0);
	return t.tv_sec + 1e-6 * t.tv_usec;
}

static long points;
static double sum;

static void add(const SpectrumPtr &s, double low, double high) {
	if (!s->getMZArray() || !s->getIntensityArray())
		return;
	const auto &mz = s->getMZArray()->data;
	const auto &in = s->getIntensityArray()->data;
	for (size_t i = 0; i < mz.size(); i++)
		if (mz[i] >= low && mz[i] <= high) {
			points++;
			sum += in[i];
		}
}

int main(int argc, char **argv) {
	std::string op = argv[2];
	double c = cpu(), w = wall();
	MSDataFile file(argv[1]);
	SpectrumList &list = *file.run.spectrumListPtr;
	if (op == "open") {
		add(list.spectrum(0, true), 0, 1e9);
	} else {
		list.spectrum(0, true);
		c = cpu();
		w = wall();
		size_t n = list.size();
		if (op == "full")
			for (size_t i = 0; i < n; i++)
				add(list.spectrum(i, true), 0, 1e9);
		else if (op == "random")
			for (unsigned long long i = 0, x = 12345; i < 1000; i++) {
				x = x * 6364136223846793005ULL + 1442695040888963407ULL;
				add(list.spectrum((x >> 33) % n, true), 0, 1e9);
			}
		else if (op == "tic")
			for (size_t i = 0; i < n; i++) {
				SpectrumPtr s = list.spectrum(i, false);
				sum += s->cvParam(MS_TIC).valueAs<double>();
				points++;
			}
		else
			for (size_t i = 0; i < n; i++) {
				SpectrumPtr s = list.spectrum(i, true);
				if (s->cvParam(MS_ms_level).valueAs<int>() == 1)
					add(s, 285, 286);
			}
	}
	printf("%.6f %.6f %ld %.10e\n", cpu() - c, wall() - w, points, sum);
}
