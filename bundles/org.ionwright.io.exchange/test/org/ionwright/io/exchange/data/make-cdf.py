import numpy as np
from scipy.io import netcdf_file
def andi(name, version, unlimited=False, short=False, bare=False):
    f=netcdf_file(name,'w',version=version)
    counts=np.array([4,0,3,5],dtype='i4'); n=int(counts.sum())
    index=np.concatenate([[0],np.cumsum(counts)[:-1]]).astype('i4')
    f.createDimension('point_number',None if unlimited else n)
    f.createDimension('scan_number',4)
    f.createDimension('_32_byte_string',32); f.createDimension('instrument_number',1)
    if not bare:
        f.dataset_completeness='C1'; f.ms_template_revision='1.0.1'
        f.experiment_date_time_stamp='20260102030405+0100'
        f.experiment_type='Continuum Mass Spectrum'
        f.test_ionization_mode='Electrospray Ionization'; f.test_ionization_polarity='Negative Polarity'
        f.test_detector_type='Electron Multiplier'
        v=f.createVariable('instrument_model','c',('instrument_number','_32_byte_string'))
        v[0,:]=np.frombuffer(b'Quad 1'.ljust(32,b'\0'),dtype='S1')
        for k,x in (('scan_acquisition_time',[1.5,2.5,3.5,4.5]),('total_intensity',[-9999]*4),('mass_range_min',[50,-9999,50,50]),('mass_range_max',[500,-9999,500,500])):
            v=f.createVariable(k,'d',('scan_number',)); v[:]=x
        v=f.createVariable('scan_index','i',('scan_number',)); v[:]=index
    v=f.createVariable('point_count','i',('scan_number',)); v[:]=counts
    mz=np.concatenate([100+10*np.arange(c)+0.25 for c in counts])
    inten=np.arange(1,n+1)*3
    if short:
        v=f.createVariable('mass_values','h',('point_number',)); v[:]=np.round(mz*20).astype('i2'); v.scale_factor=0.05; v.add_offset=0.0
        w=f.createVariable('intensity_values','i',('point_number',)); w[:]=(inten*4-4).astype('i4'); w.scale_factor=0.25; w.add_offset=1.0
    else:
        v=f.createVariable('mass_values','f',('point_number',)); v[:]=mz; v.units='M/Z'
        w=f.createVariable('intensity_values','i',('point_number',)); w[:]=inten; w.units='Arbitrary Intensity Units'
    f.close()
andi('scipy-cdf1.cdf',1); andi('scipy-cdf2.cdf',2); andi('scipy-records.cdf',1,unlimited=True); andi('scipy-short.cdf',2,unlimited=True,short=True); andi('scipy-bare.cdf',1,bare=True)
f=netcdf_file('scipy-chromatogram.cdf','w'); f.aia_template_revision='1.0'; f.detector_name='UV 254'; f.injection_date_time_stamp='20260102030405'
f.createDimension('point_number',6)
for n,x in (('actual_delay_time',2.0),('actual_sampling_interval',0.5)):
    v=f.createVariable(n,'f',()); v.assignValue(x)
v=f.createVariable('ordinate_values','f',('point_number',)); v[:]=[1,2,4,8,4,2]
f.close()
