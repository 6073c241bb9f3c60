// The peer of WriteBenchmark: ProteoWizard writes the spectra of a raw file as indexed mzML, zlib, m/z in 64 and intensities in 32 bits.
//   g++ -O2 -I/usr/include/proteowizard -o pwizwrite pwizwrite.cpp -lpwiz -lboost_system     (Debian: libpwiz-dev)
//   pwizwrite RAW MZML     prints the CPU seconds of writing, without those of making the spectra
// RAW: int32 kind (0 profile, 1 SIM); then for each spectrum int32 points, points doubles of m/z, points doubles of intensity; host byte order.
#include <pwiz/data/msdata/MSDataFile.hpp>
#include <fstream>
#include <mutex>
#include <sys/resource.h>
#include <vector>

using namespace pwiz::msdata;
using namespace pwiz::cv;

namespace {

struct Raw {
	std::ifstream in;
	std::mutex lock;
	std::vector<long> at;
	std::vector<int> points;
	int kind = 0;

	explicit Raw(const char* name) : in(name, std::ios::binary) {
		in.read(reinterpret_cast<char*>(&kind), 4);
		int n;
		while (in.read(reinterpret_cast<char*>(&n), 4)) {
			at.push_back(in.tellg());
			points.push_back(n);
			in.seekg(16L * n, std::ios::cur);
		}
		in.clear();
	}
};

class RawSpectra : public SpectrumList {
public:
	explicit RawSpectra(const char* name) : raw(new Raw(name)), ids(raw->at.size()) {
		for (size_t i = 0; i < ids.size(); i++) {
			ids[i].index = i;
			ids[i].id = "scan=" + std::to_string(i + 1);
		}
	}

	size_t size() const { return ids.size(); }
	const SpectrumIdentity& spectrumIdentity(size_t index) const { return ids[index]; }

	SpectrumPtr spectrum(size_t index, bool) const {
		SpectrumPtr s(new Spectrum);
		s->index = index;
		s->id = ids[index].id;
		int n = raw->points[index];
		std::vector<double> mz(n), counts(n);
		{
			std::lock_guard<std::mutex> one(raw->lock);  // it is asked by several threads
			raw->in.seekg(raw->at[index]);
			raw->in.read(reinterpret_cast<char*>(mz.data()), 8L * n);
			raw->in.read(reinterpret_cast<char*>(counts.data()), 8L * n);
		}
		double total = 0, base = 0, baseMz = 0;
		for (int i = 0; i < n; i++) {
			total += counts[i];
			if (counts[i] > base) { base = counts[i]; baseMz = mz[i]; }
		}
		s->set(raw->kind == 1 ? MS_SIM_spectrum : MS_MS1_spectrum);
		s->set(MS_ms_level, 1);
		s->set(MS_positive_scan);
		s->set(MS_profile_spectrum);
		s->set(MS_base_peak_m_z, baseMz, MS_m_z);
		s->set(MS_base_peak_intensity, base, MS_number_of_detector_counts);
		s->set(MS_TIC, total);
		s->set(MS_lowest_observed_m_z, mz.front(), MS_m_z);
		s->set(MS_highest_observed_m_z, mz.back(), MS_m_z);
		s->scanList.set(MS_no_combination);
		s->scanList.scans.push_back(Scan());
		Scan& scan = s->scanList.scans.back();
		scan.set(MS_scan_start_time, 0.5 * index, UO_second);
		scan.set(MS_dwell_time, 2e-4, UO_second);
		scan.scanWindows.push_back(ScanWindow(mz.front(), mz.back(), MS_m_z));
		s->setMZIntensityArrays(mz, counts, MS_number_of_detector_counts);
		return s;
	}

private:
	std::shared_ptr<Raw> raw;
	std::vector<SpectrumIdentity> ids;
};

}

int main(int argc, char** argv) {
	if (argc != 3) return 2;
	MSData run;
	run.id = run.run.id = "benchmark";
	run.cvs = defaultCVList();
	run.fileDescription.fileContent.set(MS_MS1_spectrum);
	boost::shared_ptr<RawSpectra> spectra(new RawSpectra(argv[1]));
	run.run.spectrumListPtr = spectra;
	MSDataFile::WriteConfig config(MSDataFile::Format_mzML);
	config.binaryDataEncoderConfig.compression = BinaryDataEncoder::Compression_Zlib;
	config.binaryDataEncoderConfig.precision = BinaryDataEncoder::Precision_64;
	config.binaryDataEncoderConfig.precisionOverrides[MS_m_z_array] = BinaryDataEncoder::Precision_64;
	config.binaryDataEncoderConfig.precisionOverrides[MS_intensity_array] = BinaryDataEncoder::Precision_32;
	struct rusage start, before, after;
	getrusage(RUSAGE_SELF, &start);
	for (size_t i = 0; i < spectra->size(); i++) spectra->spectrum(i, true);
	getrusage(RUSAGE_SELF, &before);
	MSDataFile::write(run, argv[2], config);
	getrusage(RUSAGE_SELF, &after);
	auto seconds = [](const rusage& u) {
		return u.ru_utime.tv_sec + u.ru_stime.tv_sec + 1e-6 * (u.ru_utime.tv_usec + u.ru_stime.tv_usec);
	};
	printf("%.3f\n", seconds(after) - seconds(before) - (seconds(before) - seconds(start)));
	return 0;
}
