import { codeOf } from "./code-of.js";
import { rangesOf, valueIn } from "./ranges.js";

/* East Asian widths of Unicode 14, but for the neutral ones. */
const table = rangesOf(
  "w+2m=Na z=A 1+1=Na 1=A 1+1=Na 1+1=A 2=A 2=Na 1+1=A 1=Na 1+4=A 2+4=A 2+3=A 7=A a=A 7+1=A " +
    "6+3=A 5=A 2+2=A 2+1=A 3=A 2+1=A 4+3=A 2=A 2=A 3=A g=A 2=A 8=A b+1=A 4=A 6+2=A 5=A 7+3=A 2=A " +
    "4+3=A 2=A 5+1=A j+1=A 4=A 2r=A 2=A 2=A 2=A 2=A 2=A 2=A 2=A 39=A g=A 2r=A 3=A 2+2=A 2=A 3=A " +
    "8+3=A 2=A 2=A x+33=A 9+1=F 7+3=F 8=F 2=F 4+g=A 1=F 1+6=A 8+g=A 2+6=A 1k=A f+1r=A 2=A 67=F " +
    "13+1=F 1f+1=F 4=F 1k+7=F s+3=F 7+a=F 7j=F 1p+1=F 2u+d=F 1o+1=F 1e+1=F g=F t+1=F 2=F c+4=F " +
    "w=F 3+5=F 6l=F 9+1=F 3+1=F n=F 8=F 2+2=F 5+1=F a+1=F 3+1=F 5+7=F 2+3=F 3=F 6+1=F q+1=F 4=F " +
    "7+3=F 3+1=F n=F 8=F 3=F 3=F 3+1=F 2=F 6+3=F 3+1=F 4+2=F 2+6=F 5=F 2+6=F i+9=F 4=F a=F 4=F " +
    "n=F 8=F 3=F 6+1=F b=F 4=F 4+1=F 2+e=F 5+1=F d+6=F 8=F 4=F 9+1=F 3+1=F n=F 8=F 3=F 6+1=F " +
    "a+1=F 3+1=F 4+6=F 4+3=F 3=F 6+1=F j+9=F 3=F 7+2=F 4=F 5+2=F 3=F 2=F 3+2=F 3+2=F 4+2=F d+3=F " +
    "6+2=F 4=F 5+1=F 2+5=F 2+d=F m+4=F e=F 4=F o=F h+1=F a=F 4=F 5+6=F 3=F 4+1=F 2+1=F 5+1=F " +
    "b+6=F n=F 4=F o=F b=F 6+1=F a=F 4=F 5+6=F 3+5=F 3=F 5+1=F b=F 3+c=F e=F 4=F 1g=F 4=F 7+3=F " +
    "h+1=F r=F 4=F j+2=F p=F a=F 2+1=F 8+2=F 2+3=F 7=F 2=F 9+5=F b+1=F 4+b=F 1n+3=F u+10=F 3=F " +
    "2=F 6=F p=F 2=F o+1=F 6=F 2=F 7+1=F b+1=F 5+v=F 21=F 11+3=F 14=F 11=F g=F e+10=F 5j=F 2+4=F " +
    "2+1=F 1d+2n=W 6i=F 5+1=F 8=F 2=F 5+1=F 16=F 5+1=F y=F 5+1=F 8=F 2=F 5+1=F g=F 1m=F 5+1=F " +
    "1w+1=F x+2=F r+5=F 2f+1=F 7+1=F im+2=F 2i+6=F n+8=F p+8=F l+b=F e=F 4=F 3+b=F 2n+1=F b+5=F " +
    "b+5=F r+5=F 2i+6=F 18+4=F 1z+9=F w=F d+3=F d+3=F 2+2=F 17+1=F 6+a=F 19+3=F r+5=F c+2=F " +
    "1r+1=F 1u=F u+1=F c+5=F b+5=F f+1=F w+1c=F 26+2=F 1c=F 39+7=F 1p+2=F g+2=F 1p+6=F 18+1=F " +
    "c+7=F 18+4=F ev+1=F 7+1=F 13+1=F 7+1=F 9=F 2=F 2=F 2=F w+1=F 1i=F g=F f+1=F 7=F k+1=F 4=F " +
    "a=F h=A 3+3=A 2+1=A 3+1=A 3+2=A 2+3=A 9=A 2+1=A 2=A 6=A 3=A 13=F d+1=F 1=A b=A 2+3=A b=F " +
    "e+2=F a=H 3=A l+e=F y+e=F 4=A 2=A 4=A a=A 3=A b+1=A 4=A 5=A 14+1=A 7+3=A 2+b=A 5+9=A g=A " +
    "3+3=F 1+9=A v+1=A p=A 2=A j=A p=A 2+1=A 4+1=A 3=A 4=A 2=A 4=A 5=A 3+3=A 3=A 2=A 2+5=A 2=A " +
    "6+3=A 5+1=A b=A 4=A 6=A e+1=A 3+3=A 3+1=A 3+1=A j+1=A 3+1=A e=A 4=A c=A q=A 2b=A 8+1=W " +
    "e+1=W 5b+3=W 4=W 3=W 1g+o=F c+k=F 1+3t=A 2+2o=A 5+z=A d+f=A 3+3=A b+1=A 2+6=A 9+1=A 3+1=A " +
    "5+1=A 3+1=A 5+2=A 3=A 3+3=A h+3=A a=A e+1=W 7+1=A 3=A 5+1=A 5+1=W 7=A 2=A y=A 2=A 6+b=W " +
    "d+1=A 2+2=A 2+3=A 2+1=A 2=A g=W k=W b+1=A 2=W 9+1=W i+1=W 1=A 5+1=W 1+7=A 1=W 1+4=A 1=W " +
    "1+c=A 2=A 5+1=A 1=W 1+6=A 1+1=W 1=A 1=W 1+3=A 1=W 1+1=A 1=W 1+1=A 6=W 5+1=W t=W l=A f=W 2=W " +
    "5+2=W 2=W v+9=A m+2=W p=W f=W 13+7=Na bc+1=Na b9+1=W 1g=W 5=W 1+3=A r+1=F x=F 9q+4=F 1a=F " +
    "2+4=F 2+1=F 1l+6=F 3+d=F p+8=F 8=F 8=F 8=F 8=F 8=F 8=F 8=F 8=F 3j+x=F 1+p=W 1=F 1+2g=W " +
    "1+b=F 1+5x=W 1+p=F 1+b=W 1+4=F 1+1p=W 2=F 1+2d=W 1+1=F 1+2u=W 1+4=F 1+16=W 1=F 1+2l=W 1=F " +
    "1+2b=W 1+b=F 1+1a=W 1=F 1+13=W 1+7=A 1+5f3=W 1t+h3g=W 1+2=F 1+1i=W 1+8=F 9p+j=F 55+7=F " +
    "5o+4=F 3=F 2=F 6+n=F 1o+2=F b+5=F 1l+7=F 1z+7=F d+5=F 39+a=F 2+s=W 1+2=F 27=F c+3=F y=F " +
    "1k+8=F f+1=F b+1=F 2w+n=F t+9=F 7+1=F 7+1=F 7+8=F 8=F 8=F 1p+3=F 3j+1=F b+5=F 1+8mb=W 1+b=F " +
    "o+3=F 1e+3=F 1kx+4xr=A 1+a5=W 1+1=F 1+2x=W 1+11=F 8+b=F 6+4=F r=F 6=F 2=F 3=F 3=F 3i+f=F " +
    "ce+1=F 1j+6=F 2+v=F h+f=A 1+9=W 1+5=F h+y=W 1=F 1+i=W 1=F 1+3=W 1+3=F 6=F 3s+1=F 2+2o=F " +
    "1+2l=H 1+2=F 1+5=H 1+1=F 1+5=H 1+1=F 1+5=H 1+1=F 1+2=H 1+a=F 1+6=H 1+9=F 5=A 1+1=F d=F r=F " +
    "k=F 3=F g+1=F f+x=F 3g+4=F 4+3=F 1a+2=F 2h=F e+2=F 2+1a=F 1b+3l=F u+2=F 1e+e=F t+3=F 11+8=F " +
    "v+4=F 18+4=F v=F 12+3=F f+15=F 4f+1=F b+5=F 11+3=F 11+3=F 15+7=F 1h+a=F d=F g=F 8=F 3=F c=F " +
    "g=F 8=F 3+1u=F 8o+8=F n+9=F 9+n=F 7=F 17=F a+1w=F 7+1=F 2=F 19=F 3+2=F 2+1=F o=F 21+7=F " +
    "a+1b=F k=F 3+4=F y+2=F s+4=F 2+1r=F 1l+3=F l+1=F 1f=F 3+4=F 9=F 4=F u+1=F 4+3=F b+6=F a+6=F " +
    "1t+v=F 14+3=F d+8=F 1j+2=F u+1=F s+4=F r+6=F 5+b=F 8+27=F 22+1i=F 1g+c=F 1g+6=F 1b+7=F " +
    "b+85=F w=F 17=F 4+1=F 3+25=F 15+7=F 17+l=F r+11=F t+j=F o+8=F 27+3=F 11+8=F 1x+9=F 2+1=F " +
    "q+6=F b+5=F 1i=F j+7=F 14+8=F 2p=F l+a=F j=F 19+1s=F 8=F 2=F 5=F g=F c+5=F 1o+4=F b+5=F 5=F " +
    "9+1=F 3+1=F n=F 8=F 3=F 6=F b+1=F 3+1=F 4+1=F 2+5=F 2+4=F 8+1=F 8+2=F 6+3u=F 2l=F 6+t=F " +
    "21+7=F b+4l=F 1j+1=F 13+x=F 1y+a=F b+5=F e+i=F 1n+5=F b+1h=F s+1=F g+3=F o+54=F 1p+2r=F " +
    "2c+b=F 9+1=F 2+1=F 9=F 3=F v=F 3+1=F d+8=F b+1x=F 9+1=F 1b+1=F c+q=F 21+7=F 2c+c=F 22+7a=F " +
    "a=F 1a=F f+9=F u+2=F x+1=F n=F f+20=F 8=F 3=F 19+2=F 2=F 3=F a+7=F b+5=F 7=F 3=F 12=F 3=F " +
    "7+6=F b+8l=F q+52=F 2+e=F 1f+c=F po+2t=F 34=F 6+a=F 5h+217=F 2s+c=F ts=F a+346=F g8+6ns=F " +
    "fu+6=F w=F b+3=F 2a=F b+5=F v+1=F 7+9=F 1z+9=F b=F 8=F m+4=F k+j3=F 2k+2s=F 24+3=F 1m+6=F " +
    "i+1r=F 1+4=W 1+a=F 1+1=W 1+d=F 1+4qf=W 1+7=F 1+yd=W 1+15=F 1+8=W 1+6w6=F 1+3=W 1=F 1+6=W " +
    "1=F 1+1=W 1=F 1+82=W 1+18=F 1+2=W 1+g=F 1+3=W 1+7=F 1+az=W 1+1s3=F 30+4=F e+2=F a+6=F b+1=F " +
    "9+3mj=F 1b+1=F o+8=F 39+1n=F 6v+9=F 14+1=F 5f+k=F 1z+49=F l+b=F 2g+8=F q+3q=F 2e=F 20=F " +
    "3+1=F 2+1=F 3+1=F 5=F d=F 2=F 8=F 1u=F 5+1=F 9=F 8=F t=F 5=F 6=F 2+2=F 8=F 9h+1=F 85+1=F " +
    "jj+e=F 6=F g+un=F w+68=F 8=F i+1=F 8=F 3=F 6+5w=F 1a+2=F f+1=F b+3=F 3+8v=F w+g=F 1n+4=F " +
    "2+yn=F 8=F 5=F 3=F g=F 5i+1=F h+14=F 25+3=F b+3=F 3+ls=F 1x+23=F 1q+5d=F 5=F s=F 3=F 2+1=F " +
    "2=F b=F 5=F 2=F 2+5=F 2+3=F 2=F 2=F 2=F 4=F 3=F 2+1=F 2=F 2=F 2=F 2=F 2=F 3=F 2+1=F 5=F 8=F " +
    "5=F 5=F 2=F b=F i+4=F 4=F 6=F i+1f=F 3+7h=F 5=W 14+3=F 2t+b=F g+1=F g=F f=W 1=F 12+9=F " +
    "1+a=A 6+t=A 3+1l=A 7+t=A 1=W 1+1=A 1+9=W 1+h=A 2+1j=F r+2=W 1+c=F 1+17=W 1+3=F 1+8=W 1+6=F " +
    "1+1=W 1+d=F 1+5=W 1+49=F 1+w=W d+8=W 2+1x=W 2+l=W d+16=W 5+4=W d+g=W 4=W 4+1y=W 2=W 2+56=W " +
    "3+1q=W e+3=W 2+n=W j=W r+1=W e=W 2f+2c=W 1d+1x=W 7=W 4+2=W 3+2=W 1+4=F 1+2=W c+1=W 1+2=F " +
    "5+8=W 1+2=F 39+b=F 2i+6=F 1+b=W 1+3=F 1=W 1+e=F d+3=F 1l+7=F b+5=F 15+7=F v+1=F 3+25=F " +
    "d+1a=W 2+9=W 2+54=W 2d+b=F f+1=F 1+4=W 1+2=F 1+4=W 1+2=F 1+6=W 1+8=F 1+s=W 1+2=F 1+a=W " +
    "1+4=F 1+5=W 1+9=F 1+9=W 1+5=F 1+7=W 1+7=F 1+6=W 1+8=F 44=F 1k+10=F b+sl=F 1+wyn=W 1+v=F " +
    "1+37c=W 1+6=F 1+65=W 1+1=F 1+4g1=W 1+d=F 1+5rk=W 1+2e6=F 1+f1=W 1+15t=F 1+3t6=W 1+fcfp=F " +
    "2+t=F 2p+3j=F 1+6n=A 1+1e6n=F 1+1ekd=A 1+1=F 1+1ekd=A 1+1=F",
);

/** `unicodedata.east_asian_width(chr)` */
export const eastAsianWidth = (character: string): string =>
  valueIn(table, codeOf("east_asian_width", character)) ?? "N";
